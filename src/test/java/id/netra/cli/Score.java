package id.netra.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.netra.table.FigureMentions;
import id.netra.table.FigureVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Mentions held against annotations: a mention is right if an annotation of its article that no
 * other mention took has its value and its kind, or names its kind as also right.
 */
record Score(int right, int wrong, int missed) {

  static Score of(Map<String, List<Row>> mentions, Map<String, JsonNode> annotations) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (Map.Entry<String, JsonNode> entry : annotations.entrySet()) {
      List<JsonNode> open = counting(entry.getValue());
      wanted += open.size();
      for (Row mention : mentions.getOrDefault(entry.getKey(), List.of())) {
        if (isCounting(mention)) {
          found++;
          right += take(open, mention) ? 1 : 0;
        }
      }
    }
    return new Score(right, found - right, wanted - right);
  }

  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  private static List<JsonNode> counting(JsonNode article) {
    List<JsonNode> figures = new ArrayList<>();
    article
        .get("figures")
        .forEach(
            figure -> {
              if (FigureVocabulary.COUNTING_KINDS.contains(figure.get("kind").asText())) {
                figures.add(figure);
              }
            });
    return figures;
  }

  private static boolean isCounting(Row mention) {
    return FigureVocabulary.COUNTING_KINDS.contains(mention.<String>getAs(FigureMentions.KIND))
        && !mention.<Boolean>getAs(FigureMentions.IS_REPEAT);
  }

  private static boolean take(List<JsonNode> open, Row mention) {
    return open.stream()
        .filter(figure -> isSame(figure, mention))
        .findFirst()
        .map(open::remove)
        .orElse(false);
  }

  private static boolean isSame(JsonNode figure, Row mention) {
    String kind = mention.getAs(FigureMentions.KIND);
    JsonNode value = figure.get("value");
    long min = value.isObject() ? value.get("min").asLong() : value.asLong();
    boolean isKind = figure.get("kind").asText().equals(kind);
    for (JsonNode also : figure.path("alt_kinds")) {
      isKind |= also.asText().equals(kind);
    }
    return isKind && min == mention.<Long>getAs(FigureMentions.VALUE_MIN);
  }
}
