package id.netra.series;

import static java.util.stream.Collectors.groupingBy;

import id.netra.series.Observation.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The history of one series: what each observation was when it was first printed.
 *
 * <p>Observations are taken in the order of their publication, and each is compared only with those
 * printed before it. So an article that is printed later never changes what an earlier one was: 369
 * followed by 637 stays an update even if 700 is printed years later for the day between.
 */
final class SeriesHistory {
  private static final int MOST_CONFLICTS = 20;
  private static final long STEEP_FALL = 2;

  private static final Comparator<ObservationDraft> AS_PRINTED =
      Comparator.comparing(
              (ObservationDraft d) -> d.firstPublished().orElse(LocalDate.MAX),
              LocalDate::compareTo)
          .thenComparing(ObservationDraft.BY_TIME)
          .thenComparing(d -> d.value().min())
          .thenComparing(d -> d.value().max());

  private final String seriesId;
  private final SeriesRules rules;
  private final TreeMap<LocalDate, ObservationDraft> known = new TreeMap<>();
  private final Map<LocalDate, List<ObservationDraft>> sameDay;
  private boolean isBegun;

  private SeriesHistory(String seriesId, SeriesRules rules, List<ObservationDraft> drafts) {
    this.seriesId = seriesId;
    this.rules = rules;
    this.sameDay =
        rules.isRunning()
            ? drafts.stream()
                .filter(d -> d.date().isPresent())
                .sorted(AS_PRINTED)
                .collect(groupingBy(d -> d.date().orElseThrow()))
            : Map.of();
  }

  /** The observations of a series, in the order of their publication. */
  static List<Observation> of(List<Statement> statements, SeriesSettings settings) {
    Statement any = statements.get(0);
    SeriesRules rules = new SeriesRules(any.key(), settings);
    List<ObservationDraft> drafts = ObservationGrouping.of(statements, rules);
    SeriesHistory history = new SeriesHistory(any.seriesId(), rules, drafts);
    List<Observation> observations = new ArrayList<>();
    drafts.stream().sorted(AS_PRINTED).forEach(d -> observations.add(history.next(d)));
    return List.copyOf(observations);
  }

  private Observation next(ObservationDraft draft) {
    List<ObservationDraft> against = contradicting(draft);
    boolean isFall = before(draft).filter(b -> isSteepFall(b, draft)).isPresent();
    ObservationStatus status = rules.isRunning() ? status(draft, against) : ObservationStatus.FIRST;
    boolean isDoubtful = isFall && status == ObservationStatus.CORRECTION;
    draft.date().ifPresent(day -> known.putIfAbsent(day, draft));
    isBegun = true;
    return new Observation(
        draft.id(seriesId),
        seriesId,
        draft.value(),
        draft.placement(),
        status,
        against.stream().map(other -> conflict(draft, other)).toList(),
        isDoubtful || !against.isEmpty() || isUnsure(draft),
        draft.statements());
  }

  private ObservationStatus status(ObservationDraft draft, List<ObservationDraft> against) {
    if (against.stream().anyMatch(other -> !isPrintedBefore(draft, other))) {
      return ObservationStatus.CONFLICT;
    }
    if (!isBegun) {
      return ObservationStatus.FIRST;
    }
    if (draft.date().isEmpty() || isOld(draft)) {
      return ObservationStatus.RESTATEMENT;
    }
    return before(draft)
        .map(earlier -> afterEarlier(earlier, draft))
        .orElse(known.isEmpty() ? ObservationStatus.FIRST : ObservationStatus.RESTATEMENT);
  }

  private ObservationStatus afterEarlier(ObservationDraft earlier, ObservationDraft draft) {
    if (earlier.value().agreesWith(draft.value())) {
      return ObservationStatus.RESTATEMENT;
    }
    boolean isSmaller = draft.value().max() < earlier.value().min();
    return isSmaller && rules.accumulates()
        ? ObservationStatus.CORRECTION
        : ObservationStatus.UPDATE;
  }

  private Optional<ObservationDraft> before(ObservationDraft draft) {
    return draft.date().map(known::lowerEntry).map(Map.Entry::getValue);
  }

  private boolean isOld(ObservationDraft draft) {
    LocalDate asOf = draft.date().orElseThrow();
    return draft.firstPublished().filter(day -> rules.isOldWhenPrinted(asOf, day)).isPresent();
  }

  private static boolean isSteepFall(ObservationDraft earlier, ObservationDraft draft) {
    return draft.value().max() * STEEP_FALL < earlier.value().min();
  }

  private boolean isUnsure(ObservationDraft draft) {
    List<Statement> statements = draft.statements();
    return !statements.get(0).isComparable()
        || statements.stream().allMatch(Statement::needsReview)
        || statements.stream().anyMatch(rules::hasImpossibleDay);
  }

  private List<ObservationDraft> contradicting(ObservationDraft draft) {
    return draft.date().map(day -> sameDay.getOrDefault(day, List.of())).orElse(List.of()).stream()
        .filter(other -> other != draft && !other.value().agreesWith(draft.value()))
        .limit(MOST_CONFLICTS)
        .toList();
  }

  /** Whether the draft was printed before the other. */
  private static boolean isPrintedBefore(ObservationDraft draft, ObservationDraft other) {
    LocalDate own = draft.firstPublished().orElse(LocalDate.MAX);
    return own.isBefore(other.firstPublished().orElse(LocalDate.MAX));
  }

  private Conflict conflict(ObservationDraft draft, ObservationDraft other) {
    String reason =
        String.format(
            Locale.ROOT,
            "Untuk %s tercatat %s di sini, tetapi %s di tempat lain (selisih %s).",
            IndonesianWords.day(draft.date().orElseThrow()),
            IndonesianWords.value(draft.value()),
            IndonesianWords.value(other.value()),
            IndonesianWords.number(gap(draft.value(), other.value())));
    return new Conflict(other.id(seriesId), reason);
  }

  private static long gap(StatedValue one, StatedValue other) {
    return Math.max(one.min() - other.max(), other.min() - one.max());
  }
}
