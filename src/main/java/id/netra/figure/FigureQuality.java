package id.netra.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Measures the grammar on annotated articles.
 *
 * <p>Precision, recall and F1 for each kind, the share of right attributes, and what each family of
 * rules is worth: the same without it.
 */
public final class FigureQuality {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FigureQuality() {}

  /** An article with what annotators found in it. */
  private record Annotated(ArticleText article, List<GoldFigure> figures) {}

  /**
   * The report as text.
   *
   * @param articles lines of {@code articles.jsonl}: id, url, body
   * @param gold lines of {@code gold.jsonl}: id, published, figures
   * @throws IllegalArgumentException if a line is not JSON
   */
  public static String report(List<String> articles, List<String> gold) {
    List<Annotated> annotated = annotated(articles, gold);
    GoldScore score = score(annotated, FigureGrammar::extract);
    StringBuilder report = new StringBuilder();
    report.append(String.format(Locale.ROOT, "Figures of %d articles%n%n", annotated.size()));
    report.append(line("kind", "hits", "false", "missed", "P", "R", "F1"));
    for (FigureKind kind : FigureKind.values()) {
      report.append(row(kind.code(), score.kinds().getOrDefault(kind.code(), new int[3])));
    }
    report.append(row("nine counting kinds", score.counting()));
    report.append(String.format(Locale.ROOT, "%nAttributes on matched counting figures%n"));
    score.attributes().forEach((name, cell) -> report.append(attribute(name, cell)));
    report.append(String.format(Locale.ROOT, "%nWithout a family of rules%n"));
    for (RuleFamily family : RuleFamily.values()) {
      GoldScore without = score(annotated, a -> FigureGrammar.extractWithout(family, a));
      report.append(row(family.name().toLowerCase(Locale.ROOT), without.counting()));
      report.append(changes(score, without));
    }
    return report.toString();
  }

  private static List<Annotated> annotated(List<String> articles, List<String> gold) {
    Map<String, JsonNode> byId = new HashMap<>();
    gold.stream().map(FigureQuality::json).forEach(g -> byId.put(g.path("id").asText(), g));
    List<Annotated> annotated = new ArrayList<>();
    for (String article : articles) {
      JsonNode json = json(article);
      JsonNode found = byId.get(json.path("id").asText());
      if (found != null) {
        annotated.add(annotated(json, found));
      }
    }
    return annotated;
  }

  private static Annotated annotated(JsonNode article, JsonNode gold) {
    List<GoldFigure> figures = new ArrayList<>();
    gold.path("figures").forEach(f -> figures.add(new GoldFigure(f)));
    Optional<LocalDate> published = new GoldFigure(gold).text("published").map(LocalDate::parse);
    return new Annotated(
        new ArticleText(article.path("body").asText(), Optional.empty(), published), figures);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a line of JSON: " + line, e);
    }
  }

  private static GoldScore score(
      List<Annotated> articles, Function<ArticleText, Extraction> grammar) {
    GoldScore score = new GoldScore();
    articles.forEach(a -> score.add(grammar.apply(a.article()).figures(), a.figures()));
    return score;
  }

  private static String row(String name, int[] cell) {
    double precision = ratio(cell[0], cell[1]);
    double recall = ratio(cell[0], cell[2]);
    double sum = precision + recall;
    return line(
        name,
        Integer.toString(cell[0]),
        Integer.toString(cell[1]),
        Integer.toString(cell[2]),
        decimal(precision),
        decimal(recall),
        decimal(sum > 0 ? 2 * precision * recall / sum : 0));
  }

  private static String attribute(String name, int[] cell) {
    return String.format(
        Locale.ROOT, "%-24s%8s of %d%n", name, decimal(ratio(cell[0], cell[1])), cell[0] + cell[1]);
  }

  private static String changes(GoldScore with, GoldScore without) {
    StringBuilder changes = new StringBuilder();
    with.attributes()
        .forEach(
            (name, cell) -> {
              int[] other = without.attributes().getOrDefault(name, new int[3]);
              double change = ratio(other[0], other[1]) - ratio(cell[0], cell[1]);
              if (Math.abs(change) >= 0.01) {
                changes.append(String.format(Locale.ROOT, "    %s %+.3f%n", name, change));
              }
            });
    return changes.toString();
  }

  private static double ratio(int hits, int misses) {
    return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String line(String name, String... cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    for (String cell : cells) {
      line.append(String.format(Locale.ROOT, "%8s", cell));
    }
    return line.append(String.format(Locale.ROOT, "%n")).toString();
  }
}
