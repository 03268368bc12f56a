package id.netra.figure;

import id.netra.text.DateMention;
import id.netra.text.Span;
import java.util.Optional;

/**
 * Finds the day up to which a running count goes.
 *
 * <p>The day of its own sentence, else that of its total, else the last one before it that holds
 * for it. A later day holds only where its sentence counts nothing itself: "Bawaslu mencatat 40
 * kasus. Angka itu dihitung sampai 4 Oktober."
 */
final class AsOfScope {
  private final Reading reading;
  private final Statements statements;
  private final AsOfDates dates;

  AsOfScope(Reading reading, Statements statements, AsOfDates dates) {
    this.reading = reading;
    this.statements = statements;
    this.dates = dates;
  }

  Optional<AsOf> of(Draft draft) {
    boolean isRunning = draft.isViolation() || draft.isKind(FigureKind.WORKFORCE);
    if (!isRunning || dates.all().isEmpty()) {
      return Optional.empty();
    }
    return dates
        .in(draft.sentence)
        .or(() -> draft.total.flatMap(t -> dates.in(t.sentence)))
        .or(() -> before(draft))
        .or(() -> after(draft))
        .map(d -> new AsOf(d.date(), d.precision()));
  }

  private Optional<DateMention> before(Draft draft) {
    Span sentence = reading.sentence(draft.sentence);
    return dates.all().stream()
        .filter(d -> d.span().start() < sentence.start())
        .filter(d -> !statements.areApart(sentenceOf(d), draft.sentence))
        .reduce((a, b) -> b);
  }

  private Optional<DateMention> after(Draft draft) {
    Span sentence = reading.sentence(draft.sentence);
    return dates.all().stream()
        .filter(d -> d.span().start() >= sentence.end())
        .findFirst()
        .filter(
            d ->
                draft.isInTitle
                    || !statements.isCounting(sentenceOf(d))
                    || statements.isAbout(sentenceOf(d), draft));
  }

  private int sentenceOf(DateMention date) {
    return reading.sentenceAt(date.span().start());
  }
}
