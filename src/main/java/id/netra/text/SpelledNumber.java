package id.netra.text;

import id.netra.text.NumberWords.Piece;
import id.netra.text.NumberWords.Role;
import java.util.List;
import java.util.Optional;

/**
 * A number spelled in words, read strictly: each word must fit what stands before it.
 *
 * <p>"dua puluh lima ribu" is 25,000; in "dua tiga" the second word does not fit and ends the
 * number. ICU's spell-out rules agree on every value, but read "kedua" as 2 and "tiga milyar" as 3.
 */
final class SpelledNumber {
  private static final long LIMIT = 1_000_000_000_000_000L;

  private long total;
  private int group;
  private int pending;
  private boolean hasTens;
  private boolean isFull;
  private boolean isClosed;
  private boolean isApproximate;
  private long lastScale = Long.MAX_VALUE;
  private long onlyScale = 1;
  private int scaleCount;

  /**
   * A spelled number in a text: the lexeme after it, its value, and its scale if it has just one.
   */
  record Reading(int to, long value, long scale, boolean isApproximate) {}

  /** The longest number whose first word is at {@code from}. */
  static Optional<Reading> at(Lexemes lexemes, int from) {
    SpelledNumber number = new SpelledNumber();
    int to = from;
    int at = from;
    while (number.takes(NumberWords.at(lexemes, at))) {
      to = at + 1;
      at = nextWord(lexemes, to);
    }
    return to == from ? Optional.empty() : Optional.of(number.reading(to));
  }

  /** The word that may carry a number on, across a space, line break or hyphen; else the end. */
  private static int nextWord(Lexemes lexemes, int at) {
    if (lexemes.isMark(at, '-') && lexemes.isGlued(at) && lexemes.isGlued(at + 1)) {
      return at + 1;
    }
    return lexemes.isWord(at) && lexemes.follows(at) ? at : lexemes.size();
  }

  private Reading reading(int to) {
    boolean isOneScale = scaleCount == 1 && group == 0 && pending == 0;
    return new Reading(to, value(), isOneScale ? onlyScale : 1, isApproximate);
  }

  private long value() {
    return total + group + pending;
  }

  private boolean takes(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return false;
    }
    if (pieces.size() == 1) {
      return take(pieces.get(0));
    }
    SpelledNumber before = copy();
    for (Piece piece : pieces) {
      if (!take(piece)) {
        restore(before);
        return false;
      }
    }
    return true;
  }

  private boolean take(Piece piece) {
    if (isClosed) {
      return false;
    }
    return switch (piece.role()) {
      case ZERO, DOZEN -> isEmpty() && close(piece.value());
      case UNIT -> takeUnit((int) piece.value());
      case TEEN -> pending > 1 && !hasTens && fill(10 + pending);
      case TEN -> pending > 0 && !hasTens && takeTens();
      case HUNDRED -> pending > 0 && group == 0 && takeHundreds();
      case SCALE -> takeScale(group + pending, piece.value());
      case WHOLE -> takeWhole(piece.value());
      case APPROXIMATE -> !isEmpty() && close(0, true);
    };
  }

  private boolean isEmpty() {
    return total == 0 && group == 0 && pending == 0;
  }

  private boolean close(long value) {
    return close(value, false);
  }

  private boolean close(long value, boolean approximate) {
    total += value;
    isApproximate |= approximate;
    isClosed = true;
    return true;
  }

  private boolean takeUnit(int unit) {
    if (pending > 0 || isFull) {
      return false;
    }
    pending = unit;
    return true;
  }

  private boolean takeTens() {
    group += pending * 10;
    pending = 0;
    hasTens = true;
    return true;
  }

  private boolean takeHundreds() {
    if (hasTens || isFull) {
      return false;
    }
    group = pending * 100;
    pending = 0;
    return true;
  }

  private boolean fill(int value) {
    group += value;
    pending = 0;
    hasTens = true;
    isFull = true;
    return true;
  }

  private boolean takeScale(long mantissa, long scale) {
    if (mantissa == 0 || scale >= lastScale || mantissa * scale > LIMIT) {
      return false;
    }
    total += mantissa * scale;
    lastScale = scale;
    onlyScale = scale;
    scaleCount++;
    group = 0;
    pending = 0;
    hasTens = false;
    isFull = false;
    return true;
  }

  private boolean takeWhole(long value) {
    if (pending > 0) {
      return false;
    }
    if (value < 100) {
      return !hasTens && !isFull && fill((int) value);
    }
    if (group > 0 || isFull) {
      return false;
    }
    if (value == 100) {
      group = 100;
      return true;
    }
    return takeScale(1, value);
  }

  private SpelledNumber copy() {
    SpelledNumber copy = new SpelledNumber();
    copy.restore(this);
    return copy;
  }

  private void restore(SpelledNumber other) {
    total = other.total;
    group = other.group;
    pending = other.pending;
    hasTens = other.hasTens;
    isFull = other.isFull;
    isClosed = other.isClosed;
    isApproximate = other.isApproximate;
    lastScale = other.lastScale;
    onlyScale = other.onlyScale;
    scaleCount = other.scaleCount;
  }

  /** The decimal places after "koma" that begin at the lexeme, as figures; empty if none do. */
  static String places(Lexemes lexemes, int from) {
    StringBuilder places = new StringBuilder();
    for (int at = from; lexemes.isWord(at) && lexemes.follows(at); at++) {
      List<Piece> pieces = NumberWords.at(lexemes, at);
      if (pieces.size() != 1 || pieces.get(0).value() > 9 || isNotPlace(pieces.get(0).role())) {
        break;
      }
      places.append(pieces.get(0).value());
    }
    return places.toString();
  }

  private static boolean isNotPlace(Role role) {
    return role != Role.UNIT && role != Role.ZERO;
  }
}
