package id.netra.figure;

import id.netra.text.PeriodMention;
import id.netra.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the election or year that a count is about.
 *
 * <p>The nearest before the number in its sentence, else after it, else the nearest in the text
 * before, else in the lead. A bare year beside a running election is that election's: "Pada 2018
 * tercatat 42 kasus" in an article on Pilkada is Pilkada 2018.
 */
final class PeriodScope {
  private static final int LEAD_SENTENCES = 4;
  private static final int YEAR_REACH = 5;
  private static final int REACH_CHARS = 4000;
  private static final int LONGEST_NAME = 80;
  private static final Set<String> NAMING =
      Set.of("penyelenggara", "pengawas", "peserta", "pidana", "pengawasan", "sengketa");
  private static final Map<String, List<String>> ELECTION_YEARS =
      Map.of(
          "PILKADA", List.of("2015", "2017", "2018", "2020", "2024", "2029"),
          "PEMILU", List.of("2004", "2009", "2014", "2019", "2024", "2029"));
  private final Reading reading;
  private final boolean hasDated;

  PeriodScope(Reading reading) {
    this.reading = reading;
    hasDated = reading.periods().stream().anyMatch(p -> !isYear(p) && isDated(p));
  }

  /** The period that the sentence itself names. */
  Optional<Scope.Period> own(Draft draft) {
    Span sentence = reading.sentence(draft.sentence);
    int number = draft.number.span().start();
    Optional<Scope.Period> year = bareYear(draft);
    if (year.isPresent()) {
      draft.isYearItem = true;
      return year;
    }
    return thatTime(draft)
        .or(() -> inZone(draft))
        .or(() -> last(usable(Math.max(sentence.start(), number - REACH_CHARS), number)))
        .or(
            () ->
                usable(number, Math.min(sentence.end(), number + REACH_CHARS)).stream().findFirst())
        .map(this::completed);
  }

  /** The period of a figure, given that of its own sentence and of its total. */
  Optional<Scope.Period> of(Draft draft) {
    if (draft.kind.filter(k -> k.isAttendance() || k == FigureKind.WORKFORCE).isPresent()) {
      return Optional.empty();
    }
    int start = reading.sentence(draft.sentence).start();
    return draft
        .ownPeriod
        .or(() -> draft.total.flatMap(t -> t.period.or(() -> t.ownPeriod)))
        .or(
            () ->
                last(usableElections(start))
                    .or(() -> last(elsewhere(Math.max(0, start - REACH_CHARS), start)))
                    .or(() -> elsewhere(0, leadEnd()).stream().findFirst())
                    .or(() -> later(start))
                    .map(this::completed));
  }

  /** "2018 sebanyak 507 kasus, 2020 sebanyak 917 kasus". */
  private Optional<Scope.Period> bareYear(Draft draft) {
    for (int i = draft.first - 1; i >= Math.max(draft.zoneStart, draft.first - YEAR_REACH); i--) {
      String word = reading.tokens().word(i);
      boolean isYear = word.length() == 4 && reading.tokens().isDigits(i) && word.startsWith("20");
      boolean isBare =
          i == draft.zoneStart
              || (i > 0
                  && List.of("pada", "di", "tahun", "dan").contains(reading.tokens().word(i - 1)));
      int start = reading.tokens().start(i);
      boolean isNamed =
          reading.periods().stream().anyMatch(p -> p.span().contains(start) && !isYear(p));
      if (isYear && isBare && !isNamed && !reading.hasDateIn(Math.max(0, start - 20), start + 1)) {
        return Optional.of(
            ofYear(new PeriodMention(reading.tokens().span(i, i + 1), word, "Y-" + word)));
      }
    }
    return Optional.empty();
  }

  /** "Pilkada 2020. Waktu itu terjadi 2.304 kasus": the period named before. */
  private Optional<PeriodMention> thatTime(Draft draft) {
    int start = reading.sentence(draft.sentence).start();
    boolean isThen = reading.terms().hasCue("that_time", reading.firstAround(draft), draft.first);
    return isThen ? last(usable(Math.max(0, start - REACH_CHARS), start)) : Optional.empty();
  }

  private Optional<PeriodMention> inZone(Draft draft) {
    Span after = reading.tokens().span(draft.phraseEnd, draft.zoneEnd);
    return usable(after.start(), after.end()).stream().findFirst();
  }

  /** An undated "Pemilu" ("pidana pemilu") says nothing where dated ones stand. */
  private List<PeriodMention> usable(int start, int end) {
    return reading.periodsWithin(start, end).stream()
        .filter(p -> isDated(p) || (!hasDated && !isOfName(p)))
        .toList();
  }

  /** The election that is named only after the count. */
  private Optional<PeriodMention> later(int start) {
    int end = Math.min(reading.text().length(), start + REACH_CHARS);
    return usable(start, end).stream()
        .filter(p -> !isYear(p) && isDated(p) && !reading.isLink(p.span().start()))
        .findFirst();
  }

  private List<PeriodMention> elsewhere(int start, int end) {
    return reading.periodsWithin(start, end).stream()
        .filter(p -> !isOfName(p) && !reading.isLink(p.span().start()))
        .toList();
  }

  /** "Badan Pengawas Pemilihan Umum": the name of a body is no election. */
  private boolean isOfName(PeriodMention period) {
    int first = reading.tokens().after(period.span().start());
    if (!isDated(period) && NAMING.contains(reading.tokens().word(first - 1))) {
      return true;
    }
    int from = Math.max(0, period.span().start() - LONGEST_NAME);
    int to = Math.min(reading.text().length(), period.span().end() + LONGEST_NAME);
    return reading.bodiesWithin(from, to).stream().anyMatch(b -> b.span().contains(period.span()));
  }

  private List<PeriodMention> usableElections(int end) {
    return usable(Math.max(0, end - REACH_CHARS), end).stream().filter(p -> !isYear(p)).toList();
  }

  private int leadEnd() {
    int last = Math.min(LEAD_SENTENCES, reading.sentences().size()) - 1;
    return last < 0 ? 0 : reading.sentence(last).end();
  }

  private static Optional<PeriodMention> last(List<PeriodMention> periods) {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }

  private List<PeriodMention> elections(int start, int end) {
    return reading.periodsWithin(start, end).stream().filter(p -> !isYear(p)).toList();
  }

  private static boolean isYear(PeriodMention period) {
    return period.code().startsWith("Y-");
  }

  private static boolean isDated(PeriodMention period) {
    return period.code().chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * "Pilkada" takes its year from the nearest "Pilkada 2020", "2018" its election from "Pilkada".
   */
  private Scope.Period completed(PeriodMention period) {
    if (isYear(period)) {
      return ofYear(period);
    }
    if (isDated(period)) {
      return new Scope.Period(period.label(), period.code());
    }
    Optional<PeriodMention> dated =
        last(reading
                .periodsWithin(
                    Math.max(0, period.span().start() - REACH_CHARS), period.span().start())
                .stream()
                .filter(p -> p.code().startsWith(period.code() + "-"))
                .toList())
            .or(
                () ->
                    reading.periods().stream()
                        .filter(p -> p.code().startsWith(period.code() + "-"))
                        .findFirst());
    return dated
        .map(p -> new Scope.Period(p.label(), p.code()))
        .or(() -> byRunningYear(period))
        .orElseGet(() -> new Scope.Period(period.label(), period.code()));
  }

  /** "jelang Pilkada, Januari hingga 26 Juni 2020". */
  private Optional<Scope.Period> byRunningYear(PeriodMention election) {
    Span sentence = reading.sentence(reading.sentenceAt(election.span().start()));
    return reading.dates().stream()
        .filter(d -> sentence.overlaps(d.span()))
        .map(d -> Integer.toString(d.date().getYear()))
        .filter(y -> ELECTION_YEARS.getOrDefault(election.code(), List.of()).contains(y))
        .map(y -> new Scope.Period(label(election.code()) + " " + y, election.code() + "-" + y))
        .findFirst();
  }

  private Scope.Period ofYear(PeriodMention year) {
    Optional<PeriodMention> election =
        last(elections(Math.max(0, year.span().start() - REACH_CHARS), year.span().start()));
    String number = year.code().substring(2);
    Optional<String> type =
        election
            .map(e -> e.code().split("-", 2)[0])
            .filter(t -> ELECTION_YEARS.getOrDefault(t, List.of()).contains(number));
    return type.map(t -> new Scope.Period(label(t) + " " + number, t + "-" + number))
        .orElseGet(() -> new Scope.Period(year.label(), year.code()));
  }

  private static String label(String type) {
    return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
  }
}
