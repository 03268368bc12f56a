package id.netra.table;

import java.util.List;

/** The code lists of figures, shared by the tables that hold them. */
public final class FigureVocabulary {
  /** The counting kinds that say how many violations there were and what became of them. */
  public static final List<String> VIOLATION_KINDS =
      List.of(
          "violation_cases",
          "reports",
          "reported_persons",
          "sanctioned_persons",
          "recommendations",
          "dismissed_cases");

  /** The counting kinds that say who came to an event. */
  public static final List<String> ATTENDANCE_KINDS =
      List.of("participants", "participants_breakdown");

  /** The nine kinds that are counted as statistics. */
  public static final List<String> COUNTING_KINDS =
      joined(List.of(VIOLATION_KINDS, ATTENDANCE_KINDS, List.of("workforce")));

  /** All kinds: the counting ones and the two guards. */
  public static final List<String> KINDS =
      joined(List.of(COUNTING_KINDS, List.of("regions", "other_count")));

  /** How exact the words are. */
  public static final List<String> QUALIFIERS = List.of("exact", "about", "at_least", "at_most");

  /** What one of the count is. */
  public static final List<String> UNITS =
      List.of("person", "case", "report", "recommendation", "region", "other");

  /** How far the matter had come. */
  public static final List<String> STAGES =
      List.of(
          "alleged",
          "received",
          "in_process",
          "processed",
          "proven",
          "forwarded",
          "imposed",
          "stopped");

  /** The stage whose counts can fall, since matters leave it again. */
  public static final String IN_PROCESS = "in_process";

  /** Who is counted or accused. */
  public static final List<String> POPULATIONS =
      List.of("asn", "kepala_desa", "tni_polri", "honorer", "penyelenggara", "mixed", "other");

  /** Kinds of violation in law. */
  public static final List<String> VIOLATION_TYPES = List.of("kode_etik", "disiplin", "pidana");

  /** Where the region of a figure comes from. */
  public static final List<String> REGION_BASES =
      List.of("stated_place", "stated_national", "inherited", "unsaid");

  /** Axes along which a total is broken down. */
  public static final List<String> DIMENSIONS =
      List.of(
          "source",
          "outcome",
          "form",
          "stage",
          "region",
          "role",
          "sanction",
          "time",
          "gender",
          "unit",
          "mode");

  /** Precision of a date. */
  public static final List<String> DATE_PRECISIONS = List.of("day", "month", "year");

  /** Category of a total, as in SDMX. */
  public static final String TOTAL = "_T";

  private FigureVocabulary() {}

  private static List<String> joined(List<List<String>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
