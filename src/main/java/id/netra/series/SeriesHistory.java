package id.netra.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.netra.series.Observation.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
  private final Map<String, List<ObservationDraft>> sameArticle;
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
    this.sameArticle = rules.isRunning() ? ofHeadlines(drafts) : Map.of();
  }

  /** The drafts of each article that has one in its headline. */
  private static Map<String, List<ObservationDraft>> ofHeadlines(List<ObservationDraft> drafts) {
    Set<String> articles =
        drafts.stream()
            .filter(ObservationDraft::isInHeadlineOnly)
            .flatMap(d -> d.statements().stream())
            .map(s -> s.source().articleId())
            .collect(toSet());
    Map<String, List<ObservationDraft>> byArticle = new HashMap<>();
    for (ObservationDraft draft : drafts) {
      for (Statement s : draft.statements()) {
        String article = s.source().articleId();
        if (articles.contains(article)) {
          byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(draft);
        }
      }
    }
    return byArticle;
  }

  /** The observations of a series, in the order of their publication. */
  static List<Observation> of(
      String seriesId, List<Statement> statements, SeriesSettings settings) {
    SeriesRules rules = new SeriesRules(statements.get(0).key(), settings);
    List<ObservationDraft> drafts = ObservationGrouping.of(statements, rules);
    SeriesHistory history = new SeriesHistory(seriesId, rules, drafts);
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
        draft.statements(),
        List.of());
  }

  private ObservationStatus status(ObservationDraft draft, List<ObservationDraft> against) {
    if (against.stream().anyMatch(other -> isConflict(draft, other))) {
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
    Stream<ObservationDraft> ofDay =
        draft.date().map(day -> sameDay.getOrDefault(day, List.of())).orElse(List.of()).stream();
    Stream<ObservationDraft> ofArticle =
        draft.statements().stream()
            .flatMap(s -> sameArticle.getOrDefault(s.source().articleId(), List.of()).stream())
            .filter(other -> isHeadlineAgainstBody(draft, other));
    return Stream.concat(ofDay, ofArticle)
        .filter(other -> other != draft && !other.value().agreesWith(draft.value()))
        .distinct()
        .limit(MOST_CONFLICTS)
        .toList();
  }

  /** Whether the two stand in one article, one in the headline only: "810" above "805 kasus". */
  private static boolean isHeadlineAgainstBody(ObservationDraft one, ObservationDraft other) {
    return one.isInHeadlineOnly() != other.isInHeadlineOnly();
  }

  /** Of two in one article the headline's is the doubtful one; else the one printed later. */
  private static boolean isConflict(ObservationDraft draft, ObservationDraft other) {
    return isHeadlineAgainstBody(draft, other)
        ? draft.isInHeadlineOnly()
        : !isPrintedBefore(draft, other);
  }

  /** Whether the draft was printed before the other. */
  private static boolean isPrintedBefore(ObservationDraft draft, ObservationDraft other) {
    LocalDate own = draft.firstPublished().orElse(LocalDate.MAX);
    return own.isBefore(other.firstPublished().orElse(LocalDate.MAX));
  }

  private Conflict conflict(ObservationDraft draft, ObservationDraft other) {
    boolean isOneDay = draft.date().isPresent() && draft.date().equals(other.date());
    return new Conflict(
        other.id(seriesId), isOneDay ? ofOneDay(draft, other) : inOneArticle(draft, other));
  }

  private static String ofOneDay(ObservationDraft draft, ObservationDraft other) {
    return String.format(
        Locale.ROOT,
        "Untuk %s tercatat %s di sini, tetapi %s di tempat lain (selisih %s).",
        IndonesianWords.day(draft.date().orElseThrow()),
        IndonesianWords.value(draft.value()),
        IndonesianWords.value(other.value()),
        IndonesianWords.number(gap(draft.value(), other.value())));
  }

  private static String inOneArticle(ObservationDraft draft, ObservationDraft other) {
    boolean isHeadline = draft.isInHeadlineOnly();
    return String.format(
        Locale.ROOT,
        "Judul menyebut %s, isi berita yang sama menyebut %s (selisih %s).",
        IndonesianWords.value((isHeadline ? draft : other).value()),
        IndonesianWords.value((isHeadline ? other : draft).value()),
        IndonesianWords.number(gap(draft.value(), other.value())));
  }

  private static long gap(StatedValue one, StatedValue other) {
    return Math.max(one.min() - other.max(), other.min() - one.max());
  }
}
