package id.netra.clean;

import id.netra.text.DateMention;
import id.netra.text.DatePrecision;
import id.netra.text.Dates;
import id.netra.text.YearBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in the text itself, where nothing better is known.
 *
 * <p>The press dates what it heard: "kata Ketua Bawaslu, Kamis (14/11/2024)". So the newest full
 * day of the first paragraphs counts if it has its weekday or stands in brackets, and further down
 * one in brackets. Days that are announced ("akan digelar 9 Desember 2020") and polling days do not
 * count. A day whose year was found by its weekday counts if no day with a year does.
 */
final class TextDates {
  private static final int LEAD_LINES = 3;
  private static final int BEFORE_CHARS = 60;
  private static final int AFTER_CHARS = 30;
  private static final Pattern PLANNED_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:akan|bakal|rencananya|direncanakan|dijadwalkan|jadwal|menjelang|jelang|hingga"
              + "|sampai|sejak|mulai|tenggat|pencoblosan|pemungutan suara|hari h|nomor|tertanggal"
              + "|lahir|menuju|per)\\b[^.,!?\\n]*$");
  private static final Pattern PLANNED_AFTER =
      Pattern.compile("(?i)^[)\\s,]*(?:mendatang|nanti|yang akan|lalu|silam|tahun lalu)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\\b");
  private static final Set<LocalDate> POLLING_DAYS =
      Set.of(
          LocalDate.of(2014, 4, 9),
          LocalDate.of(2014, 7, 9),
          LocalDate.of(2015, 12, 9),
          LocalDate.of(2017, 2, 15),
          LocalDate.of(2018, 6, 27),
          LocalDate.of(2019, 4, 17),
          LocalDate.of(2020, 12, 9),
          LocalDate.of(2024, 2, 14),
          LocalDate.of(2024, 11, 27));

  private final String text;
  private final int leadEnd;
  private final Predicate<LocalDate> isPossible;

  private TextDates(String text, int leadEnd, Predicate<LocalDate> isPossible) {
    this.text = text;
    this.leadEnd = leadEnd;
    this.isPossible = isPossible;
  }

  /** The best day of the text, with {@code text} or {@code inferred_by_weekday} as its source. */
  static Optional<PublishedDate> find(String text, int bodyStart, Predicate<LocalDate> isPossible) {
    TextDates finder = new TextDates(text, leadEnd(text, bodyStart), isPossible);
    List<DateMention> days =
        Dates.find(text, Optional.empty()).stream().filter(finder::isDayOfReport).toList();
    return finder
        .newest(days, finder::isInLead, YearBasis.STATED)
        .or(() -> finder.newest(days, finder::isInLead, YearBasis.INFERRED_BY_WEEKDAY))
        .or(() -> finder.newest(days, finder::isBracketed, YearBasis.STATED))
        .or(() -> finder.newest(days, finder::isBracketed, YearBasis.INFERRED_BY_WEEKDAY));
  }

  private static int leadEnd(String text, int bodyStart) {
    int end = bodyStart;
    for (int i = 0; i < LEAD_LINES && end >= 0; i++) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private Optional<PublishedDate> newest(
      List<DateMention> days, Predicate<DateMention> where, YearBasis basis) {
    DateSource source =
        basis == YearBasis.STATED ? DateSource.TEXT : DateSource.INFERRED_BY_WEEKDAY;
    return days.stream()
        .filter(day -> day.yearBasis() == basis)
        .filter(where)
        .map(DateMention::date)
        .max(Comparator.naturalOrder())
        .map(day -> PublishedDate.of(day, source));
  }

  private boolean isDayOfReport(DateMention mention) {
    return mention.precision() == DatePrecision.DAY
        && mention.firstDate().equals(mention.date())
        && !mention.weekdayDisagrees()
        && isPossible.test(mention.date())
        && (isBracketed(mention) || isWithWeekday(mention))
        && (isSaidOnThatDay(mention) || !isPlanned(mention));
  }

  private boolean isInLead(DateMention mention) {
    return mention.span().start() < leadEnd;
  }

  private boolean isBracketed(DateMention mention) {
    int start = mention.span().start();
    return mention.span().in(text).contains("(") || (start > 0 && text.charAt(start - 1) == '(');
  }

  private boolean isWithWeekday(DateMention mention) {
    return WEEKDAY.matcher(mention.span().in(text)).lookingAt();
  }

  private boolean isSaidOnThatDay(DateMention mention) {
    int start = mention.span().start();
    return isWithWeekday(mention)
        && isBracketed(mention)
        && start >= 2
        && text.charAt(start - 2) == ','
        && !PLANNED_AFTER.matcher(after(mention)).find();
  }

  private String after(DateMention mention) {
    int end = mention.span().end();
    return text.substring(end, Math.min(text.length(), end + AFTER_CHARS));
  }

  private boolean isPlanned(DateMention mention) {
    int start = mention.span().start();
    String before = text.substring(Math.max(0, start - BEFORE_CHARS), start);
    return POLLING_DAYS.contains(mention.date())
        || PLANNED_BEFORE.matcher(before).find()
        || PLANNED_AFTER.matcher(after(mention)).find();
  }
}
