package id.netra.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import id.netra.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads annotated articles with the grammar and says of each mention whether it is right. */
final class GradedMentions {
  private GradedMentions() {}

  /**
   * A mention that is no repeat.
   *
   * @param article which article it stands in
   * @param traits what its confidence is told by
   * @param isRight whether the annotators have its value with its kind
   */
  record Graded(int article, List<String> traits, boolean isRight) {}

  /** Mentions graded before: article, "right" or "wrong", traits parted by blanks. */
  static List<Graded> ofTable(Path table) throws IOException {
    return Files.readAllLines(table, UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Graded(
                    Integer.parseInt(cells[0]),
                    List.of(cells[2].split(" ", -1)),
                    cells[1].equals("right")))
        .toList();
  }

  /** The mentions of the articles of gold folders, each with articles.jsonl and gold.jsonl. */
  static List<Graded> of(List<Path> folders) throws IOException {
    List<Graded> graded = new ArrayList<>();
    int article = 0;
    for (Path folder : folders) {
      Map<String, JsonNode> bodies = new HashMap<>();
      for (JsonNode json : JsonLines.of(folder.resolve("articles.jsonl"))) {
        bodies.put(json.path("id").asText(), json.path("body"));
      }
      for (JsonNode gold : JsonLines.of(folder.resolve("gold.jsonl"))) {
        JsonNode body = bodies.get(gold.path("id").asText());
        if (body != null && body.isTextual()) {
          graded.addAll(grade(article++, body.asText(), gold));
        }
      }
    }
    return graded;
  }

  private static List<Graded> grade(int number, String body, JsonNode gold) {
    Optional<LocalDate> published = new GoldFigure(gold).text("published").map(LocalDate::parse);
    ArticleText article = new ArticleText(body, Optional.empty(), published);
    List<GoldFigure> wanted = new ArrayList<>();
    gold.path("figures").forEach(f -> wanted.add(new GoldFigure(f)));
    Reading reading = Reading.of(article);
    List<Draft> drafts = FigureGrammar.drafts(reading);
    List<Figure> figures = FigureGrammar.extract(article).figures();
    Map<Integer, Integer> matches = GoldScore.matches(figures, wanted);
    MentionTraits traits = new MentionTraits(reading);
    List<Graded> graded = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).isRepeat) {
        graded.add(new Graded(number, traits.of(drafts.get(i)), matches.containsKey(i)));
      }
    }
    return graded;
  }
}
