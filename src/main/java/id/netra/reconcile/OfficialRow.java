package id.netra.reconcile;

import id.netra.reconcile.OfficialFile.Header;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one row of an official file; what it cannot read it refuses with the remedy. */
final class OfficialRow {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})++");
  private static final String DEFAULT_ISSUER = "BKN";

  private OfficialRow() {}

  /** A row of a table of figures. */
  static OfficialFigure figure(Header header, CsvLine line) {
    String stage = header.cell(line, "stage").orElse("");
    String unit = header.cell(line, "unit").orElse("");
    String words = stage + " " + unit;
    OfficialWords.Meaning meaning =
        OfficialWords.meaning(stage, unit)
            .orElseThrow(
                () ->
                    refusal(
                        "stage \"" + stage + "\" with unit \"" + unit + "\" is not known",
                        "write for instance dilaporkan and ASN, or dugaan and kasus"));
    return new OfficialFigure(
        line.number(),
        new Statistic(
            meaning.kind(),
            meaning.unit(),
            Optional.of(meaning.stage()),
            OfficialWords.population(words),
            OfficialWords.violationType(words),
            Optional.of(required(header, line, "election", OfficialWords::periodCode)),
            region(header, line),
            Optional.of(required(header, line, "issuer", OfficialWords::body))),
        required(header, line, "value", OfficialRow::count),
        optional(header, line, "as_of", OfficialDay::of),
        optional(header, line, "published", OfficialDay::of),
        header.cell(line, "source_url"));
  }

  /** A row of case records. */
  static CaseRecord caseRecord(Header header, CsvLine line) {
    OfficialDay reported = required(header, line, "report_date", OfficialDay::of);
    if (!reported.isDay()) {
      throw refusal("report_date is no single day", "write it as 2024-10-28");
    }
    return new CaseRecord(
        line.number(),
        reported.last(),
        region(header, line),
        header.cell(line, "violation_type").flatMap(OfficialWords::violationType),
        required(header, line, "status", OfficialWords::caseStage),
        header.cell(line, "sanction").filter(OfficialWords::isSanction).isPresent(),
        optional(header, line, "period", OfficialWords::periodCode),
        header.cell(line, "issuer").flatMap(OfficialWords::body).orElse(DEFAULT_ISSUER));
  }

  private static Optional<String> region(Header header, CsvLine line) {
    Optional<String> name =
        header.cell(line, "region").filter(text -> !text.equalsIgnoreCase("nasional"));
    return name.isEmpty() ? name : optional(header, line, "region", OfficialWords::regionCode);
  }

  private static Optional<Long> count(String text) {
    if (THOUSANDS.matcher(text).matches()) {
      return Optional.of(Long.parseLong(text.replaceAll("[.,]", "")));
    }
    return DIGITS.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private static <T> T required(
      Header header, CsvLine line, String column, Function<String, Optional<T>> reading) {
    return optional(header, line, column, reading)
        .orElseThrow(() -> refusal(column + " is empty", remedy(column)));
  }

  private static <T> Optional<T> optional(
      Header header, CsvLine line, String column, Function<String, Optional<T>> reading) {
    Optional<String> text = header.cell(line, column);
    Optional<T> value = text.flatMap(reading);
    if (text.isPresent() && value.isEmpty()) {
      throw refusal(column + " is \"" + text.get() + "\"", remedy(column));
    }
    return value;
  }

  private static String remedy(String column) {
    return switch (column) {
      case "value" -> "write a whole number, for instance 1305";
      case "election", "period" -> "write for instance Pilkada 2020, Pemilu 2024 or 2022";
      case "as_of", "published", "report_date" -> "write 2020-10-04, 2020-10 or 2020";
      case "region" -> "write the name of a province, regency or city, or leave it empty";
      case "status" -> "write for instance diterima, proses, terbukti or tidak terbukti";
      default -> "write the name of the body, for instance Bawaslu";
    };
  }

  private static IllegalArgumentException refusal(String problem, String remedy) {
    return new IllegalArgumentException(problem + "; " + remedy);
  }
}
