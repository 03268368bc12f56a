package id.netra.report;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** How rows of the gold tables read in words. */
public final class Readings {
  private Readings() {}

  /** A count with its qualifier: "sekitar 50", "100–999". */
  public static String value(FigureLine.Value value, ReportWords words) {
    String number =
        value.min() == value.max()
            ? ReportWords.number(value.min())
            : ReportWords.number(value.min()) + "–" + ReportWords.number(value.max());
    return value.qualifier().equals("exact") ? number : words.of(value.qualifier()) + " " + number;
  }

  /** What is counted, with its stage: "kasus pelanggaran (dugaan)". */
  public static String counted(FigureLine.Statistic statistic, ReportWords words) {
    return words.of(statistic.kind())
        + statistic.stage().map(stage -> " (" + words.of(stage) + ")").orElse("");
  }

  /** The place counted, or that it is national or was not said. */
  public static String place(FigureLine.Statistic statistic, ReportWords words) {
    return statistic
        .region()
        .orElseGet(
            () ->
                words.of(
                    statistic.regionBasis().equals("stated_national") ? "national" : "unsaid"));
  }

  /** Participants with their roles: "112 = 60 Sekretaris + 11 Camat (jumlah cocok)". */
  public static String participants(EventLine event, ReportWords words) {
    String total =
        event.participants().isPresent()
            ? ReportWords.number(event.participants().getAsLong())
            : "";
    String roles =
        event.roles().stream()
            .map(role -> ReportWords.number(role.count()) + " " + role.role())
            .collect(joining(" + "));
    String verdict = event.verdict().map(code -> "(" + words.of(code) + ")").orElse("");
    String equation =
        Stream.of(total, roles).filter(part -> !part.isEmpty()).collect(joining(" = "));
    return verdict.isEmpty() ? equation : equation + " " + verdict;
  }
}
