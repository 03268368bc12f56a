package id.netra.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One article a file, without metadata; the title may or may not stand on the first line. */
final class PlainTextFormat implements ArticleFormat {

  @Override
  public boolean fits(String fileName) {
    return fileName.endsWith(".txt");
  }

  @Override
  public Iterator<CorpusRecord> records(InputStream in, int maxRecordBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxRecordBytes + 1);
    return List.of(record(bytes, maxRecordBytes)).iterator();
  }

  private static CorpusRecord record(byte[] bytes, int maxRecordBytes) {
    if (bytes.length > maxRecordBytes) {
      return RecordText.rejected(0, RejectionReason.TOO_LONG, bytes);
    }
    if (RecordText.isBinary(bytes)) {
      return RecordText.rejected(0, RejectionReason.BINARY, bytes);
    }
    Optional<String> text = RecordText.decode(bytes);
    if (text.isEmpty()) {
      return RecordText.rejected(0, RejectionReason.NOT_UTF8, bytes);
    }
    return RecordText.isBlank(text.get())
        ? RecordText.rejected(0, RejectionReason.EMPTY, bytes)
        : new CorpusRecord.Article(
            0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text.get());
  }
}
