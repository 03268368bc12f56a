package id.netra.series;

import static id.netra.table.ViolationFigures.CATEGORY;
import static id.netra.table.ViolationFigures.DIMENSION;
import static id.netra.table.ViolationFigures.KIND;
import static id.netra.table.ViolationFigures.PERIOD;
import static id.netra.table.ViolationFigures.PERIOD_CODE;
import static id.netra.table.ViolationFigures.REGION_BASIS;
import static id.netra.table.ViolationFigures.REGION_CODE;
import static id.netra.table.ViolationFigures.REGION_NAME;
import static id.netra.table.ViolationFigures.REPORTING_BODY;
import static id.netra.table.ViolationFigures.STAGE;

import id.netra.table.FigureVocabulary;
import id.netra.table.RowIds;
import id.netra.table.ViolationFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure counts: the columns of the series key, with the names of its period and region.
 *
 * <p>A place is the same scope whether the sentence names it or the lead does, so {@code inherited}
 * is kept as {@code stated_place}; an unsaid scope never meets a national one. A region without a
 * code is told apart by its name.
 *
 * @param parts the parts that are known, by column
 */
record SeriesKey(Map<String, String> parts) {
  /** Parts of a key that are known or unknown together; the first decides. */
  static final List<List<String>> FACTS =
      List.of(
          List.of(STAGE),
          List.of(ViolationFigures.POPULATION),
          List.of(ViolationFigures.VIOLATION_TYPE),
          List.of(ViolationFigures.ROLE),
          List.of(PERIOD_CODE, PERIOD),
          List.of(REGION_BASIS, REGION_CODE, REGION_NAME),
          List.of(REPORTING_BODY));

  /** The facts that hold for all violation figures of an article, if it names one only. */
  static final List<List<String>> FACTS_OF_ARTICLE = List.of(List.of(PERIOD_CODE, PERIOD));

  private static final List<String> SUBJECT =
      List.of(KIND, ViolationFigures.UNIT, DIMENSION, CATEGORY, ViolationFigures.IS_ASN_NEUTRALITY);

  /** The facts that an article may leave to its reader: whose count, of which period, of whom. */
  static final List<String> LEFT_OUT =
      List.of(REPORTING_BODY, PERIOD_CODE, ViolationFigures.POPULATION);

  private static final String STATED_PLACE = "stated_place";
  private static final String STATED_NATIONAL = "stated_national";
  private static final String UNSAID = "unsaid";
  private static final Set<String> EVENT_KINDS = Set.of("participants", "participants_breakdown");
  private static final String WORKFORCE = "workforce";
  private static final Set<String> FALLING_STAGES = Set.of("in_process");

  SeriesKey {
    parts = Map.copyOf(withScope(parts));
  }

  private static Map<String, String> withScope(Map<String, String> given) {
    boolean isNational = STATED_NATIONAL.equals(given.get(REGION_BASIS));
    boolean isPlace = given.containsKey(REGION_CODE) || given.containsKey(REGION_NAME);
    Map<String, String> parts = new HashMap<>(given);
    parts.put(REGION_BASIS, isNational ? STATED_NATIONAL : isPlace ? STATED_PLACE : UNSAID);
    return parts;
  }

  /** One part, if known. */
  Optional<String> part(String column) {
    return Optional.ofNullable(parts.get(column));
  }

  /** The parts of a fact, or nothing if it is not known: an undated period, an unsaid scope. */
  Map<String, String> fact(List<String> columns) {
    if (!isKnown(columns.get(0))) {
      return Map.of();
    }
    Map<String, String> known = new HashMap<>();
    columns.forEach(column -> part(column).ifPresent(value -> known.put(column, value)));
    return Map.copyOf(known);
  }

  private boolean isKnown(String column) {
    return switch (column) {
      case PERIOD_CODE -> isPeriodDated();
      case REGION_BASIS -> !UNSAID.equals(parts.get(REGION_BASIS));
      default -> parts.containsKey(column);
    };
  }

  /**
   * The same key with a fact that it lacks. "Pilkada" without a year becomes "Pilkada 2020", but
   * not "Pemilu 2024".
   */
  SeriesKey with(Map<String, String> fact) {
    String dated = fact.getOrDefault(PERIOD_CODE, "");
    if (!dated.isEmpty() && part(PERIOD_CODE).filter(p -> !dated.startsWith(p)).isPresent()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(parts);
    all.putAll(fact);
    return new SeriesKey(all);
  }

  /** The same key with parts as an analyst wants them. */
  SeriesKey corrected(Map<String, String> right) {
    Map<String, String> all = new HashMap<>(parts);
    all.putAll(right);
    if (right.containsKey(REGION_CODE)) {
      all.remove(REGION_NAME);
    }
    if (right.containsKey(PERIOD_CODE)) {
      all.remove(PERIOD);
    }
    return new SeriesKey(all);
  }

  /** The parts that every mention has by itself: what is counted, and which part of a total. */
  Map<String, String> subject() {
    Map<String, String> own = new HashMap<>();
    SUBJECT.forEach(column -> part(column).ifPresent(value -> own.put(column, value)));
    return Map.copyOf(own);
  }

  /** The id of the series. */
  String id() {
    return RowIds.of(
        ViolationFigures.SERIES_KEY.stream().map(this::identity).toArray(String[]::new));
  }

  /**
   * The cell, by its key: what is counted where, whoever counts it in whichever period. Series of
   * one cell can be told apart only by what articles leave out most.
   */
  String cellId() {
    return RowIds.joined(
        ViolationFigures.SERIES_KEY.stream()
            .map(column -> LEFT_OUT.contains(column) ? "" : identity(column))
            .toArray(String[]::new));
  }

  /** Whether it counts violations, but does not say whose count it is, of which period, of whom. */
  boolean isOpen() {
    return isOfViolations() && !isUnnamedPart() && !LEFT_OUT.stream().allMatch(this::isKnown);
  }

  /** How many of the facts that an article may leave to its reader it leaves out. */
  int leftOut() {
    return (int) LEFT_OUT.stream().filter(column -> !isKnown(column)).count();
  }

  /** Whether an open key can be that of a series: neither says what the other denies. */
  boolean canMean(SeriesKey other) {
    return LEFT_OUT.stream().allMatch(column -> agrees(column, other));
  }

  private boolean agrees(String column, SeriesKey other) {
    String own = part(column).orElse("");
    String others = other.part(column).orElse("");
    boolean isPeriod = column.equals(PERIOD_CODE);
    return own.isEmpty()
        || others.isEmpty()
        || own.equals(others)
        || (isPeriod && !isPeriodDated() && others.startsWith(own))
        || (isPeriod && !other.isPeriodDated() && own.startsWith(others));
  }

  private String identity(String column) {
    Optional<String> code = part(column);
    if (column.equals(REGION_CODE) && code.isEmpty()) {
      return part(REGION_NAME).map(name -> "name:" + name.toLowerCase(Locale.ROOT)).orElse("");
    }
    return code.orElse("");
  }

  /**
   * Whether figures of different articles can be compared under it. Violations need an issuer and a
   * dated period; staff needs an issuer or a scope; attendance needs a place; a part of a total
   * needs a name.
   */
  boolean isComplete() {
    return !isUnnamedPart() && hasEssentials();
  }

  private boolean hasEssentials() {
    boolean hasScope = isKnown(REGION_BASIS);
    boolean hasBody = parts.containsKey(REPORTING_BODY);
    if (isOfEvent()) {
      return hasScope;
    }
    return isOfStaff() ? (hasScope || hasBody) : (hasBody && isPeriodDated());
  }

  private boolean isUnnamedPart() {
    return parts.containsKey(DIMENSION)
        && part(CATEGORY).filter(c -> !c.equals(FigureVocabulary.TOTAL)).isEmpty();
  }

  /** Whether it counts people who attend an event. */
  boolean isOfEvent() {
    return part(KIND).filter(EVENT_KINDS::contains).isPresent();
  }

  /** Whether it counts the staff of a body or region. */
  boolean isOfStaff() {
    return part(KIND).filter(WORKFORCE::equals).isPresent();
  }

  /** Whether it counts violations and what follows from them. */
  boolean isOfViolations() {
    return !isOfEvent() && !isOfStaff();
  }

  /** Whether the count can only grow, so that a smaller value corrects a larger one. */
  boolean accumulates() {
    return isOfViolations() && part(STAGE).filter(s -> !FALLING_STAGES.contains(s)).isPresent();
  }

  /** Whether it names the year of its period. */
  boolean isPeriodDated() {
    return part(PERIOD_CODE).filter(PeriodCalendar::isDated).isPresent();
  }
}
