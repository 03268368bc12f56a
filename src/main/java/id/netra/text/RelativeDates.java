package id.netra.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Dates counted from the day of publication: "kemarin", "dua hari lalu", "Kamis pekan lalu",
 * "Selasa".
 *
 * <p>A weekday alone is the nearest such day on or before publication, as datelines use it.
 */
final class RelativeDates {
  /** What is counted. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** How to count, and the weekday to arrive at. */
  record Rule(Unit unit, int offset, Optional<DayOfWeek> weekday) {

    private Rule on(DayOfWeek day) {
      return new Rule(unit, offset, Optional.of(day));
    }

    /** How finely it dates. */
    DatePrecision precision() {
      return switch (unit) {
        case DAY, WEEK -> DatePrecision.DAY;
        case MONTH -> DatePrecision.MONTH;
        case YEAR -> DatePrecision.YEAR;
      };
    }
  }

  private static final int MAX_DAYS_AGO = 31;
  private static final PhraseTrie<Rule> ALONE = phrases("relative-dates.tsv");
  private static final PhraseTrie<Rule> AFTER_WEEKDAY = phrases("relative-weekdays.tsv");

  private RelativeDates() {}

  private static PhraseTrie<Rule> phrases(String file) {
    PhraseTrie<Rule> phrases = new PhraseTrie<>();
    for (String[] line : RuleLines.of(file)) {
      Unit unit = Unit.valueOf(line[1].toUpperCase(Locale.ROOT));
      phrases.add(line[0], new Rule(unit, Integer.parseInt(line[2]), Optional.empty()));
    }
    return phrases;
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    Set<String> words = new HashSet<>(ALONE.words());
    words.addAll(AFTER_WEEKDAY.words());
    words.addAll(NumberWords.words());
    return words;
  }

  /** The words with which a relative date may begin: "kemarin", "dua hari lalu". */
  static Collection<String> starts() {
    Set<String> starts = new HashSet<>(ALONE.firsts());
    starts.addAll(NumberWords.words());
    return starts;
  }

  /** A phrase such as "kemarin" at the lexeme. */
  static Optional<DatePhrase> at(Lexemes lexemes, int from) {
    return ALONE
        .startingAt(lexemes, from)
        .filter(found -> isDate(lexemes, found))
        .map(found -> DatePhrase.relative(found.from(), found.to(), found.meaning()));
  }

  /** "Pilkada kemarin" means the last election, not yesterday. */
  private static boolean isDate(Lexemes lexemes, PhraseTrie.Match<Rule> found) {
    boolean isElection =
        lexemes.follows(found.from())
            && CalendarWords.role(lexemes, found.from() - 1) == CalendarWords.Role.ELECTION;
    boolean isOfOther = lexemes.word(found.from() - 1).equals("tahun") || isDated(lexemes, found);
    return found.meaning().unit() != Unit.DAY || (!isElection && !isOfOther);
  }

  /** The "kemarin" of "21 November kemarin" and of "Rabu (4/12) kemarin" belongs to the date. */
  private static boolean isDated(Lexemes lexemes, PhraseTrie.Match<Rule> found) {
    int before = found.from() - 1;
    return lexemes.follows(found.from())
        && found.meaning().offset() != 0
        && (lexemes.isFigures(before)
            || CalendarWords.month(lexemes, before).isPresent()
            || (lexemes.isMark(before, ')') && lexemes.isFigures(before - 1)));
  }

  /** "3 hari lalu", "dua hari yang lalu" at the lexeme. */
  static Optional<DatePhrase> daysAgo(Lexemes lexemes, int from) {
    int unit = from + 1;
    if (!lexemes.word(unit).equals("hari") || !lexemes.follows(unit)) {
      return Optional.empty();
    }
    int ago = lexemes.word(unit + 1).equals("yang") ? unit + 2 : unit + 1;
    long days = count(lexemes, from);
    return lexemes.word(ago).equals("lalu") && days >= 1 && days <= MAX_DAYS_AGO
        ? Optional.of(
            DatePhrase.relative(from, ago + 1, new Rule(Unit.DAY, (int) -days, Optional.empty())))
        : Optional.empty();
  }

  private static long count(Lexemes lexemes, int index) {
    if (lexemes.isFigures(index)) {
      return lexemes.smallNumber(index);
    }
    return SpelledNumber.at(lexemes, index)
        .filter(number -> number.to() == index + 1)
        .map(SpelledNumber.Reading::value)
        .orElse(0L);
  }

  /** A weekday with what places it, or alone; the weekday ends before {@code to}. */
  static DatePhrase weekday(Lexemes lexemes, int from, int to, DayOfWeek day) {
    return AFTER_WEEKDAY
        .startingAt(lexemes, to)
        .filter(found -> lexemes.gap(to) <= Lexemes.NEXT_LINE)
        .map(found -> DatePhrase.relative(from, found.to(), found.meaning().on(day)))
        .orElseGet(() -> DatePhrase.relative(from, to, new Rule(Unit.DAY, 0, Optional.of(day))));
  }

  /** The lexeme after "lalu", "pekan lalu" and the like; the same if nothing of it stands there. */
  static int afterPlacing(Lexemes lexemes, int at) {
    return lexemes.follows(at)
        ? AFTER_WEEKDAY.startingAt(lexemes, at).map(PhraseTrie.Match::to).orElse(at)
        : at;
  }

  /** The last day meant, counted from publication. */
  static LocalDate last(Rule rule, LocalDate published) {
    return switch (rule.unit()) {
      case DAY ->
          rule.weekday()
              .map(day -> nearest(day, rule.offset(), published))
              .orElseGet(() -> published.plusDays(rule.offset()));
      case WEEK ->
          published
              .with(DayOfWeek.MONDAY)
              .plusWeeks(rule.offset())
              .with(rule.weekday().orElse(DayOfWeek.MONDAY));
      case MONTH -> YearMonth.from(published).plusMonths(rule.offset()).atEndOfMonth();
      case YEAR -> LocalDate.of(published.getYear() + rule.offset(), 12, 31);
    };
  }

  private static LocalDate nearest(DayOfWeek day, int offset, LocalDate published) {
    if (offset > 0) {
      return published.with(TemporalAdjusters.next(day));
    }
    return published.with(
        offset < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
  }

  /** The first day meant, given the last. */
  static LocalDate first(Rule rule, LocalDate last) {
    return switch (rule.unit()) {
      case DAY, WEEK -> last;
      case MONTH -> last.withDayOfMonth(1);
      case YEAR -> last.withDayOfYear(1);
    };
  }
}
