package id.netra.figure;

import id.netra.text.DateMention;
import id.netra.text.DatePrecision;
import id.netra.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds the day up to which a running count goes.
 *
 * <p>"hingga 4 Oktober", "per Desember 2023", "data sampai 26 Juni 2020". The range of a campaign,
 * "25 September hingga 4 November", is none. One as-of of the article holds for all its counts.
 */
final class AsOfScope {
  private static final List<String> SINCE = List.of("terhitung", "sejak", "data", "mulai", "dari");
  private static final int MOST_DATES = 30;
  private final Reading reading;
  private final List<DateMention> dates;

  AsOfScope(Reading reading) {
    this.reading = reading;
    dates = reading.dates().stream().filter(this::isAsOf).limit(MOST_DATES).toList();
  }

  Optional<AsOf> of(Draft draft) {
    boolean isRunning = draft.isViolation() || draft.isKind(FigureKind.WORKFORCE);
    if (!isRunning || dates.isEmpty()) {
      return Optional.empty();
    }
    Span sentence = reading.sentence(draft.sentence);
    return dates.stream()
        .filter(d -> sentence.overlaps(d.span()))
        .findFirst()
        .or(() -> dates.size() == 1 ? Optional.of(dates.get(0)) : before(sentence))
        .map(d -> new AsOf(d.date(), d.precision()));
  }

  private Optional<DateMention> before(Span sentence) {
    return dates.stream().filter(d -> d.span().start() < sentence.start()).reduce((a, b) -> b);
  }

  private boolean isAsOf(DateMention date) {
    int token = reading.tokens().after(date.span().start());
    boolean isRange =
        !date.firstDate().equals(date.date()) && date.precision() == DatePrecision.DAY;
    if (isRange) {
      return SINCE.contains(reading.tokens().word(token - 1));
    }
    return reading.terms().within(TermClass.CUE, token - 3, token).stream()
            .anyMatch(c -> c.end() == token && c.term().has("cue", "asof"))
        && !isRangeBefore(token);
  }

  /** "27 Agustus hingga 29 Agustus": a range of which only the end was read. */
  private boolean isRangeBefore(int token) {
    int before = reading.tokens().start(Math.max(0, token - 4));
    return reading.hasDateIn(before, reading.tokens().start(token))
        && !reading.tokens().word(token - 3).equals("terhitung");
  }
}
