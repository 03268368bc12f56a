package id.netra.figure;

import id.netra.text.DateMention;
import id.netra.text.DatePrecision;
import id.netra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the days up to which running counts go.
 *
 * <p>"hingga 4 Oktober", "per Desember 2023", "data sampai 26 Juni 2020". The range of a campaign,
 * "25 September hingga 4 November", is none, nor is "penghitungan sampai 16 Desember".
 */
final class AsOfDates {
  private static final Set<String> SINCE =
      Set.of("terhitung", "sejak", "data", "mulai", "dari", "bulan", "pengawasan");
  private static final Set<String> STEPS =
      Set.of("penghitungan", "kampanye", "pendaftaran", "pemungutan", "berlangsung", "cuti");
  private static final Set<String> WEEKDAYS =
      Set.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
  private static final int MOST_DATES = 30;
  private final Reading reading;
  private final List<DateMention> dates;

  AsOfDates(Reading reading) {
    this.reading = reading;
    dates = reading.dates().stream().filter(this::isAsOf).limit(MOST_DATES).toList();
  }

  List<DateMention> all() {
    return dates;
  }

  /** The first such day that a sentence names. */
  Optional<DateMention> in(int sentence) {
    Span span = reading.sentence(sentence);
    return dates.stream().filter(d -> span.overlaps(d.span())).findFirst();
  }

  private boolean isAsOf(DateMention date) {
    int token = reading.tokens().after(date.span().start());
    boolean isRange =
        !date.firstDate().equals(date.date()) && date.precision() == DatePrecision.DAY;
    if (isRange) {
      return SINCE.contains(reading.tokens().word(token - 1));
    }
    if (isDataOf(token)) {
      return true;
    }
    return reading.terms().within(TermClass.CUE, token - 3, token).stream()
        .filter(c -> c.end() == token && c.term().has("cue", "asof"))
        .anyMatch(c -> !isRangeBefore(token) && !isStep(c.first()));
  }

  /** "hasil rekonsiliasi data pada 26 November". */
  private boolean isDataOf(int token) {
    int day = WEEKDAYS.contains(reading.tokens().word(token - 1)) ? token - 1 : token;
    int before = reading.tokens().word(day - 1).equals("(") ? day - 2 : day - 1;
    return reading.tokens().word(before).equals("pada")
        && reading.tokens().word(before - 1).equals("data");
  }

  private boolean isStep(int cue) {
    return STEPS.contains(reading.tokens().word(cue - 1));
  }

  /** "27 Agustus hingga 29 Agustus": a range of which only the end was read. */
  private boolean isRangeBefore(int token) {
    int before = reading.tokens().start(Math.max(0, token - 4));
    return reading.hasDateIn(before, reading.tokens().start(token))
        && !Set.of("terhitung", "sejak").contains(reading.tokens().word(token - 3));
  }
}
