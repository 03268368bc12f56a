package id.netra.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One article a line as a JSON object with {@code url}, {@code title}, {@code body}, {@code date},
 * {@code outlet}, or their synonyms; further fields are passed over.
 */
final class JsonLinesFormat implements ArticleFormat {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> URL = List.of("url", "article_url", "link");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> BODY = List.of("body", "text", "content");
  private static final List<String> DATE =
      List.of("date", "published", "published_at", "published_date");
  private static final List<String> OUTLET = List.of("outlet", "source", "publisher");

  @Override
  public boolean fits(String fileName) {
    return fileName.endsWith(".jsonl")
        || fileName.endsWith(".ndjson")
        || fileName.endsWith(".json");
  }

  @Override
  public Iterator<CorpusRecord> records(InputStream in, int maxRecordBytes) {
    return new BoundedLines(in, maxRecordBytes, JsonLinesFormat::record);
  }

  private static CorpusRecord record(long index, byte[] line) {
    if (RecordText.isBinary(line)) {
      return RecordText.rejected(index, RejectionReason.BINARY, line);
    }
    Optional<String> text = RecordText.decode(line);
    if (text.isEmpty()) {
      return RecordText.rejected(index, RejectionReason.NOT_UTF8, line);
    }
    try {
      JsonNode json = JSON.readTree(text.get());
      return json.isObject()
          ? article(index, json, line)
          : RecordText.rejected(index, RejectionReason.NOT_JSON, "not an object", line);
    } catch (JsonProcessingException e) {
      return RecordText.rejected(index, RejectionReason.NOT_JSON, firstLine(e), line);
    }
  }

  private static CorpusRecord article(long index, JsonNode json, byte[] line) {
    Optional<String> body = field(json, BODY);
    return body.isEmpty()
        ? RecordText.rejected(index, RejectionReason.NO_TEXT, line)
        : new CorpusRecord.Article(
            index,
            field(json, URL).map(String::trim),
            field(json, OUTLET),
            field(json, TITLE),
            field(json, DATE),
            body.get());
  }

  private static Optional<String> field(JsonNode json, List<String> names) {
    return names.stream()
        .map(json::path)
        .filter(JsonNode::isValueNode)
        .filter(node -> !node.isNull())
        .map(JsonNode::asText)
        .filter(text -> !RecordText.isBlank(text))
        .findFirst();
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }
}
