package id.netra.series;

import id.netra.table.RowIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Statements of one value at one time, collected until their series is complete. */
final class ObservationDraft {
  /** Placed ones by date, then the others. */
  static final Comparator<ObservationDraft> BY_TIME =
      Comparator.comparing(
          (ObservationDraft draft) -> draft.date().orElse(LocalDate.MAX), LocalDate::compareTo);

  private static final List<String> MOST_EXACT_FIRST =
      List.of(StatedValue.EXACT, "about", "at_least", "at_most");

  private final StatedValue bounds;
  private final Optional<Placement> placement;
  private final List<Statement> statements = new ArrayList<>();
  private StatedValue mostExact;

  ObservationDraft(Statement first, Optional<Placement> placement) {
    this.bounds = first.value();
    this.placement = placement;
    this.mostExact = bounds;
    statements.add(first);
  }

  void add(Statement statement) {
    statements.add(statement);
    StatedValue value = statement.value();
    if (bounds.hasBoundsOf(value) && exactness(value) < exactness(mostExact)) {
      mostExact = value;
    }
  }

  private static int exactness(StatedValue value) {
    return MOST_EXACT_FIRST.indexOf(value.qualifier());
  }

  /** The value, as exact as its most exact statement. */
  StatedValue value() {
    return mostExact;
  }

  Optional<Placement> placement() {
    return placement;
  }

  Optional<LocalDate> date() {
    return placement.map(Placement::date);
  }

  /** In order of publication, then by id. */
  List<Statement> statements() {
    return statements.stream().sorted(Statement.FIRST_PUBLISHED).toList();
  }

  /** Whether no text below a headline states it. */
  boolean isInHeadlineOnly() {
    return statements.stream().allMatch(s -> s.around().isInHeadline());
  }

  /** Day of the first publication, if any is known. */
  Optional<LocalDate> firstPublished() {
    return statements.stream()
        .flatMap(s -> s.source().published().stream())
        .min(LocalDate::compareTo);
  }

  /** The id of the observation: series, value, as-of date. */
  String id(String seriesId) {
    return RowIds.of(
        seriesId,
        Long.toString(bounds.min()),
        Long.toString(bounds.max()),
        date().map(LocalDate::toString).orElse(""));
  }
}
