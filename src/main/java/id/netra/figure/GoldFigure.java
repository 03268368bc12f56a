package id.netra.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as an annotator wrote it down.
 *
 * @param json its record
 */
record GoldFigure(JsonNode json) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  long min() {
    JsonNode value = json.get("value");
    return value.isObject() ? value.get("min").asLong() : value.asLong();
  }

  long max() {
    JsonNode value = json.get("value");
    return value.isObject() ? value.get("max").asLong() : value.asLong();
  }

  String kind() {
    return json.get("kind").asText();
  }

  /** Whether the row's kind is one of those that are right. */
  boolean allows(FigureKind kind) {
    List<String> kinds = new ArrayList<>();
    json.path("alt_kinds").forEach(k -> kinds.add(k.asText()));
    return kind.code().equals(kind()) || kinds.contains(kind.code());
  }

  Optional<String> text(String field) {
    JsonNode node = json.path(field);
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asText());
  }

  boolean hasPeriod(Optional<String> label) {
    List<String> wanted = years(text("period"));
    String election = election(text("period"));
    return years(label).equals(wanted) && (election.isEmpty() || election.equals(election(label)));
  }

  private static List<String> years(Optional<String> label) {
    List<String> years = new ArrayList<>();
    Matcher matcher = YEAR.matcher(label.orElse(""));
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  private static String election(Optional<String> label) {
    String text = label.orElse("").toLowerCase(Locale.ROOT);
    if (text.contains("pilkada") || text.matches(".*pemilihan (?!umum).*")) {
      return "pilkada";
    }
    return text.matches(".*(?:pemilu|pileg|pilpres).*") ? "pemilu" : "";
  }

  /** Whether the region is right; several right codes are parted by a bar. */
  boolean hasRegion(Optional<String> code) {
    return text("region_code")
        .map(codes -> code.filter(List.of(codes.split("\\|", -1))::contains).isPresent())
        .orElse(code.isEmpty());
  }

  boolean hasBody(Optional<String> body) {
    Optional<String> wanted = text("reporting_body").map(b -> b.toLowerCase(Locale.ROOT));
    Optional<String> found = body.map(b -> b.toLowerCase(Locale.ROOT));
    if (wanted.isEmpty() || found.isEmpty()) {
      return wanted.isEmpty() && found.isEmpty();
    }
    return wanted.get().split(" ", 2)[0].equals(found.get().split(" ", 2)[0]);
  }
}
