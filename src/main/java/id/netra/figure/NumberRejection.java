package id.netra.figure;

import id.netra.text.NumberForm;
import id.netra.text.NumberMention;
import id.netra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells numbers that count nothing from those that may.
 *
 * <p>Dates, laws, money, percentages, clock times, ranks, durations, frequencies, numbered
 * headings: "Pasal 71", "30 persen", "pukul 09.00", "urutan ketiga", "lima kali". The words that
 * give them away stand in {@code rejecters.tsv}.
 */
final class NumberRejection {
  private static final long LARGEST_COUNT = 9_999_999_999L;
  private static final int LAST_HEADING = 60;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2045;
  private static final Set<String> MARKS_BETWEEN = Set.of(".", ":", "/", "(", "#");
  private final Reading reading;
  private final List<Span> taken;

  NumberRejection(Reading reading) {
    this.reading = reading;
    taken = new ArrayList<>();
    if (!reading.numbers().isEmpty()) {
      reading.dateSpans().forEach(taken::add);
      reading.laws().forEach(l -> taken.add(l.span()));
      reading.periods().forEach(p -> taken.add(p.span()));
      taken.sort(null);
    }
  }

  /** The rule by which the number counts nothing; empty if it may count. */
  Optional<String> reason(NumberMention number) {
    Tokens tokens = reading.tokens();
    int first = tokens.after(number.span().start());
    int end = tokens.startingFrom(number.span().end());
    if (number.min() > LARGEST_COUNT || number.max() > LARGEST_COUNT * 10) {
      return Optional.of("rej.too_large");
    }
    if (number.form() == NumberForm.COLLECTIVE) {
      return Optional.of("rej.collective");
    }
    return overlapping(number.span())
        .or(() -> attached(number))
        .or(() -> before(first, end))
        .or(() -> before(tokens.after(number.qualifierSpan().start()), end))
        .or(() -> after(end))
        .or(() -> heading(number, first, end))
        .or(() -> year(number, end));
  }

  private Optional<String> overlapping(Span number) {
    int low = 0;
    int high = taken.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (taken.get(middle).start() < number.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - 3); i--) {
      if (taken.get(i).overlaps(number)) {
        return Optional.of("rej.date_law_or_period");
      }
    }
    return Optional.empty();
  }

  /** "Covid-19", "07/Teluk Keramat", "2:24", "B/71". */
  private Optional<String> attached(NumberMention number) {
    String text = reading.text();
    int start = number.span().start();
    int stop = number.span().end();
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char beforeThat = start > 1 ? text.charAt(start - 2) : ' ';
    char after = stop < text.length() ? text.charAt(stop) : ' ';
    boolean isJoinedBefore =
        ("/:#@_".indexOf(before) >= 0 && Character.isLetterOrDigit(beforeThat))
            || (before == '-' && Character.isLetterOrDigit(beforeThat))
            || Character.isLetterOrDigit(before);
    boolean isDigits = number.form() == NumberForm.DIGITS;
    boolean isJoinedAfter =
        isDigits && (("/:".indexOf(after) >= 0 && isWordAt(stop + 1)) || Character.isLetter(after));
    return isJoinedBefore || isJoinedAfter ? Optional.of("rej.attached") : Optional.empty();
  }

  private boolean isWordAt(int position) {
    return position < reading.text().length()
        && Character.isLetterOrDigit(reading.text().charAt(position));
  }

  private Optional<String> before(int first, int numberEnd) {
    boolean isCounting = reading.terms().at(TermClass.NOUN, numberEnd).isPresent();
    Tokens tokens = reading.tokens();
    int end = first;
    if (end > 0 && MARKS_BETWEEN.contains(tokens.word(end - 1)) && !tokens.opensLine(end)) {
      Optional<String> found = rejecterEndingAt(end, isCounting);
      if (found.isPresent()) {
        return found;
      }
      end--;
    }
    return tokens.opensLine(first) ? Optional.empty() : rejecterEndingAt(end, isCounting);
  }

  private Optional<String> rejecterEndingAt(int end, boolean isCounting) {
    return reading.terms().within(TermClass.REJECTER, end - 4, end).stream()
        .filter(m -> m.end() == end && m.term().has("where", "before"))
        .filter(m -> !isCounting || !m.term().has("weak", "yes"))
        .map(m -> m.term().id())
        .findFirst();
  }

  private Optional<String> after(int end) {
    return reading
        .terms()
        .at(TermClass.REJECTER, end)
        .filter(m -> m.term().has("where", "after"))
        .map(m -> m.term().id());
  }

  private Optional<String> heading(NumberMention number, int first, int end) {
    Tokens tokens = reading.tokens();
    boolean isSmall = number.form() == NumberForm.DIGITS && number.max() <= LAST_HEADING;
    String next = tokens.word(end);
    boolean isMarked = next.equals(".") || next.equals(")");
    boolean isBracketed =
        tokens.word(first - 1).equals("(") && next.equals(")") && !tokens.isWord(first - 2);
    boolean opens = tokens.opensLine(first) && !tokens.opensLine(end);
    return isSmall && isMarked && (opens || isBracketed)
        ? Optional.of("rej.heading")
        : Optional.empty();
  }

  /** A bare "2024" is a year unless a noun that can be counted follows. */
  private Optional<String> year(NumberMention number, int end) {
    boolean isPlain = number.form() == NumberForm.DIGITS && number.span().length() == 4;
    return isPlain
            && number.min() >= FIRST_YEAR
            && number.max() <= LAST_YEAR
            && reading.terms().at(TermClass.NOUN, end).isEmpty()
        ? Optional.of("rej.year")
        : Optional.empty();
  }
}
