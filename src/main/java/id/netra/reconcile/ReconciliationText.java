package id.netra.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as a person reads them. */
final class ReconciliationText {
  private static final int MOST_PRESS_ONLY = 30;
  private static final int MOST_MENTIONS = 5;

  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private ReconciliationText() {}

  static String of(String source, OfficialFile file, List<Finding> findings) {
    ReconciliationText text = new ReconciliationText();
    text.heading(source, file, findings);
    Optional<OfficialFigure> row = Optional.empty();
    for (Finding finding : findings) {
      if (finding.official().isPresent()) {
        if (!finding.official().equals(row)) {
          text.official(finding.official().get());
        }
        row = finding.official();
        text.finding(finding);
      }
    }
    text.pressOnly(with(Finding.Status.PRESS_ONLY, findings));
    return text.lines.toString();
  }

  private void heading(String source, OfficialFile file, List<Finding> findings) {
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %d official figures, %d case records, %d rows not usable",
            source,
            file.figures().size(),
            file.cases().size(),
            file.refusals().size()));
    file.refusals().forEach(refusal -> lines.add("  not used: " + refusal));
    lines.add(
        Stream.of(Finding.Status.values())
            .map(status -> status.code() + " " + with(status, findings).size())
            .collect(Collectors.joining(", ")));
  }

  private void official(OfficialFigure figure) {
    lines.add("");
    lines.add(
        "Line "
            + figure.line()
            + ": "
            + figure.value()
            + " "
            + words(figure.statistic())
            + figure.asOf().map(day -> " · as of " + day.text()).orElse("")
            + figure.published().map(day -> " · published " + day.text()).orElse(""));
  }

  private void finding(Finding finding) {
    lines.add("  " + finding.status().code() + ": " + finding.reason() + sources(finding));
    finding.mentions().stream().limit(MOST_MENTIONS).forEach(mention -> mention(finding, mention));
    int hidden = finding.mentions().size() - MOST_MENTIONS;
    if (hidden > 0) {
      lines.add("    … and " + hidden + " more");
    }
  }

  private static String sources(Finding finding) {
    if (finding.press().isEmpty()) {
      return "";
    }
    List<PressMention> mentions = finding.mentions();
    long outlets = mentions.stream().flatMap(m -> m.outlet().stream()).distinct().count();
    return " (" + counted(mentions.size(), "article") + ", " + counted(outlets, "outlet") + ")";
  }

  private void mention(Finding finding, PressMention mention) {
    String lag = lag(finding.lagDays(mention));
    lines.add(
        "    "
            + mention.published().map(String::valueOf).orElse("no date")
            + lag
            + "  "
            + mention.outlet().orElse("no outlet")
            + "  "
            + mention.article());
    lines.add("      " + mention.sentence().replace('\n', ' '));
  }

  private static String lag(OptionalLong days) {
    return days.isEmpty()
        ? ""
        : ", "
            + counted(Math.abs(days.getAsLong()), "day")
            + (days.getAsLong() < 0 ? " before" : " after");
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private void pressOnly(List<Finding> findings) {
    lines.add("");
    lines.add("Stated by the press, by no official row: " + findings.size());
    findings.stream()
        .limit(MOST_PRESS_ONLY)
        .map(finding -> finding.press().get(0))
        .forEach(
            figure ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "  %6d %s%s (%s)",
                        figure.value().max(),
                        words(figure.statistic()),
                        figure.time().map(time -> " · as of " + time.day()).orElse(""),
                        counted(figure.articleCount(), "article"))));
    if (findings.size() > MOST_PRESS_ONLY) {
      lines.add("  … and " + (findings.size() - MOST_PRESS_ONLY) + " more");
    }
  }

  private static List<Finding> with(Finding.Status status, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.status() == status).toList();
  }

  private static String words(Statistic statistic) {
    return Stream.of(
            Optional.of(
                statistic.kind()
                    + statistic.stage().map(stage -> " (" + stage + ")").orElse("")
                    + statistic.violationType().map(type -> " " + type).orElse("")),
            statistic.population().filter(p -> !p.equals("asn")),
            statistic.periodCode(),
            statistic.regionCode().map(code -> "region " + code),
            statistic.reportingBody())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
