package id.netra.cli;

import id.netra.job.NightChanges;
import id.netra.report.ReportWords;
import id.netra.table.JobRuns;
import id.netra.table.Themes;
import id.netra.table.ViolationFigures;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** What changed since the night before, as a paragraph of the summary. */
final class ChangeLines {
  private static final int MOST_LINES = 10;

  private final ReportWords words;

  ChangeLines(ReportWords words) {
    this.words = words;
  }

  /** The paragraph; none for the first night of a lake. */
  Stream<String> of(NightChanges changes) {
    return changes.since().stream()
        .flatMap(
            since ->
                Stream.concat(
                    Stream.of("Since the night of " + since + ": " + counts(changes)),
                    lines(changes)));
  }

  private static String counts(NightChanges changes) {
    return changes.counts().isEmpty()
        ? "no figure and no theme has changed"
        : JobRuns.CHANGE_ORDER.stream()
            .filter(changes.counts()::containsKey)
            .map(change -> counted(changes.counts().getOrDefault(change, 0L), name(change)))
            .collect(Collectors.joining(", "));
  }

  /** "1 new theme", "3 updates", "2 themes gone". */
  private static String counted(long count, String name) {
    if (count == 1) {
      return "1 " + name;
    }
    return name.startsWith("theme ")
        ? count + " themes" + name.substring("theme".length())
        : count + " " + name + "s";
  }

  private Stream<String> lines(NightChanges changes) {
    int hidden = changes.rows().size() - MOST_LINES;
    Stream<String> shown = changes.rows().stream().limit(MOST_LINES).map(this::line);
    return hidden > 0 ? Stream.concat(shown, Stream.of("  … and more")) : shown;
  }

  private String line(Row change) {
    String sort = name(change.getString(change.fieldIndex(JobRuns.CHANGE)));
    String subject = text(change, JobRuns.LABEL).orElseGet(() -> figure(change));
    return String.format(Locale.ROOT, "  %-18s %s", sort, subject);
  }

  private String figure(Row change) {
    String counted =
        text(change, JobRuns.KIND).map(kind -> words.of(kind)).orElse("")
            + text(change, JobRuns.STAGE).map(stage -> " (" + words.of(stage) + ")").orElse("");
    return Stream.of(
            Optional.of(value(change) + " " + counted),
            text(change, JobRuns.PERIOD),
            text(change, JobRuns.REGION_NAME),
            text(change, JobRuns.REPORTING_BODY),
            Optional.ofNullable(change.getDate(change.fieldIndex(JobRuns.AS_OF_DATE)))
                .map(date -> words.of("date") + " " + date))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static String value(Row change) {
    long min = change.getLong(change.fieldIndex(JobRuns.VALUE_MIN));
    long max = change.getLong(change.fieldIndex(JobRuns.VALUE_MAX));
    String number = ReportWords.number(min);
    return min == max ? number : number + "–" + ReportWords.number(max);
  }

  private static String name(String change) {
    return switch (change) {
      case ViolationFigures.FIRST -> "new figure";
      case Themes.BORN -> "new theme";
      case Themes.SPLIT_FROM -> "theme split off";
      case Themes.MERGED_INTO -> "theme merged";
      case Themes.RETIRED -> "theme gone";
      case JobRuns.WITHDRAWN -> "withdrawn figure";
      default -> change;
    };
  }

  private static Optional<String> text(Row change, String field) {
    return Optional.ofNullable(change.getString(change.fieldIndex(field)));
  }
}
