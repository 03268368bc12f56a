package id.netra.series;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.netra.table.RowIds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Grouping of the reports of one region into events.
 *
 * <p>Reports that state the same day and type are one event, whoever is named as host. A report
 * that gives only the day of its printing is of the event of its type in the days before. Reports
 * of related types ("apel" and "ikrar") are one if they give the same total or the same venue. A
 * report without day and region is an event of its own, with its copies only.
 */
final class EventGrouping {
  private static final long MOST_DAYS_LATE = 2;
  private static final List<Set<String>> RELATED =
      List.of(
          Set.of("deklarasi", "ikrar", "apel", "penandatanganan"),
          Set.of("sosialisasi", "bimtek", "rakor"));

  private final List<Draft> drafts = new ArrayList<>();

  private EventGrouping() {}

  /**
   * An event.
   *
   * @param id hash of type, day and region
   * @param type its type
   * @param date its day
   * @param reports its reports
   */
  record Event(String id, String type, Optional<LocalDate> date, List<EventReport> reports) {
    /** The same event with more reports. */
    Event and(Event other) {
      return new Event(
          id, type, date, Stream.concat(reports.stream(), other.reports.stream()).toList());
    }
  }

  /** An event while its reports are put together. */
  private static final class Draft {
    private final String type;
    private final Optional<LocalDate> date;
    private final boolean isStated;
    private final List<EventReport> reports = new ArrayList<>();

    Draft(String type, Optional<LocalDate> date, boolean isStated) {
      this.type = type;
      this.date = date;
      this.isStated = isStated;
    }
  }

  /** The events of one region; of one article and its copies, if no region is known. */
  static List<Event> of(List<EventReport> reports) {
    EventGrouping grouping = new EventGrouping();
    Map<String, List<EventReport>> byMention =
        reports.stream().collect(groupingBy(EventReport::mentionId, TreeMap::new, toList()));
    List<List<EventReport>> mentions = new ArrayList<>(byMention.values());
    mentions.stream().filter(m -> first(m).statedDay().isPresent()).forEach(grouping::addStated);
    mentions.stream()
        .filter(m -> first(m).statedDay().isEmpty())
        .sorted(comparing(m -> first(m).printedDay().orElse(LocalDate.MAX)))
        .forEach(grouping::addPrinted);
    Map<String, Event> events = new TreeMap<>();
    grouping.joined().stream()
        .map(EventGrouping::event)
        .forEach(event -> events.merge(event.id(), event, Event::and));
    return List.copyOf(events.values());
  }

  private static EventReport first(List<EventReport> mention) {
    return mention.get(0);
  }

  private void addStated(List<EventReport> mention) {
    EventReport any = first(mention);
    Optional<Draft> same =
        drafts.stream()
            .filter(d -> d.type.equals(any.occasion().type()))
            .filter(d -> d.date.equals(any.statedDay()))
            .findFirst();
    same.orElseGet(() -> begun(any.occasion().type(), any.statedDay(), true))
        .reports
        .addAll(mention);
  }

  private void addPrinted(List<EventReport> mention) {
    EventReport any = first(mention);
    Optional<Draft> of = any.printedDay().flatMap(day -> justBefore(any, day));
    of.orElseGet(() -> begun(any.occasion().type(), any.occasion().date(), false))
        .reports
        .addAll(mention);
  }

  /**
   * The event of the type that took place shortly before the printing: one with the same total
   * first, then one of a stated day, then the last.
   */
  private Optional<Draft> justBefore(EventReport report, LocalDate printed) {
    return drafts.stream()
        .filter(d -> d.type.equals(report.occasion().type()))
        .filter(d -> d.date.isPresent() && isShortlyBefore(d, printed))
        .min(
            comparing((Draft d) -> report.total().filter(totals(d)::contains).isPresent() ? 0 : 1)
                .thenComparing(d -> d.isStated ? 0 : 1)
                .thenComparing(d -> ChronoUnit.DAYS.between(d.date.orElseThrow(), printed)));
  }

  private static boolean isShortlyBefore(Draft draft, LocalDate printed) {
    long days = ChronoUnit.DAYS.between(draft.date.orElseThrow(), printed);
    return days >= 0 && days <= (draft.isStated ? MOST_DAYS_LATE : 1);
  }

  private Draft begun(String type, Optional<LocalDate> date, boolean isStated) {
    Draft draft = new Draft(type, date, isStated);
    drafts.add(draft);
    return draft;
  }

  /** The drafts, those of related types put together where a total or venue shows it. */
  private List<Draft> joined() {
    drafts.sort(
        comparing((Draft d) -> -sources(d))
            .thenComparing(d -> d.date.orElse(LocalDate.MAX))
            .thenComparing(d -> d.type));
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> same = kept.stream().filter(k -> isSameOccasion(k, draft)).findFirst();
      same.ifPresentOrElse(k -> k.reports.addAll(draft.reports), () -> kept.add(draft));
    }
    return kept;
  }

  private static long sources(Draft draft) {
    return draft.reports.stream().map(r -> r.source().originalId()).distinct().count();
  }

  private static boolean isSameOccasion(Draft one, Draft other) {
    return one.date.isPresent()
        && one.date.equals(other.date)
        && RELATED.stream().anyMatch(r -> r.contains(one.type) && r.contains(other.type))
        && !isInOneArticle(one, other)
        && (isShared(totals(one), totals(other)) || isShared(venues(one), venues(other)));
  }

  /** An article that reports two events means two. */
  private static boolean isInOneArticle(Draft one, Draft other) {
    return isShared(articles(one), articles(other));
  }

  private static <T> boolean isShared(Set<T> one, Set<T> other) {
    Set<T> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }

  private static Set<String> articles(Draft draft) {
    return draft.reports.stream().map(r -> r.source().articleId()).collect(toSet());
  }

  private static Set<Long> totals(Draft draft) {
    return draft.reports.stream().flatMap(r -> r.total().stream()).collect(toSet());
  }

  private static Set<String> venues(Draft draft) {
    return draft.reports.stream()
        .flatMap(r -> r.place().stream())
        .map(place -> place.toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  private static Event event(Draft draft) {
    EventReport any = draft.reports.get(0);
    String day = draft.date.map(LocalDate::toString).orElse("");
    Optional<String> region = any.occasion().regionCode();
    boolean isOfManyOutlets = draft.date.isPresent() && region.isPresent();
    String id =
        isOfManyOutlets
            ? RowIds.of(draft.type, day, region.get())
            : RowIds.of(draft.type, day, region.orElse(""), any.source().originalId());
    return new Event(id, draft.type, draft.date, List.copyOf(draft.reports));
  }
}
