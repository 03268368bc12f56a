package id.netra.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Indonesian number words and how joined spellings come apart.
 *
 * <p>"duapuluhlima" is dua, puluh, lima. No number word begins with another, so there is one way
 * only.
 */
final class NumberWords {

  /** What a number word does to the words around it. */
  enum Role {
    ZERO,
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    WHOLE,
    DOZEN,
    /** The ending "-an", which makes a number approximate: "seratusan". */
    APPROXIMATE
  }

  /** One number word. */
  record Piece(Role role, long value) {}

  private static final Piece APPROXIMATE = new Piece(Role.APPROXIMATE, 0);
  private static final Map<String, Piece> PIECES = pieces();
  private static final Map<String, List<Piece>> COMMON = common();
  private static final int HEAD = 3;
  private static final int[] HEADS =
      PIECES.keySet().stream().mapToInt(NumberWords::head).sorted().toArray();
  private static final String INITIALS = initials();
  private static final int SHORTEST = 3;
  private static final int LONGEST = 9;
  private static final int SHORTEST_JOINED = 7;
  private static final int LONGEST_JOINED = 160;

  private NumberWords() {}

  private static Map<String, Piece> pieces() {
    Map<String, Piece> pieces = new HashMap<>();
    for (String[] line : RuleLines.of("number-words.tsv")) {
      Role role = Role.valueOf(line[1].toUpperCase(Locale.ROOT));
      pieces.put(line[0], new Piece(role, Long.parseLong(line[2])));
    }
    return pieces;
  }

  private static String initials() {
    StringBuilder initials = new StringBuilder();
    PIECES.keySet().stream()
        .mapToInt(word -> word.charAt(0))
        .distinct()
        .forEach(initials::appendCodePoint);
    return initials.toString();
  }

  private static Map<String, List<Piece>> common() {
    Map<String, List<Piece>> common = new HashMap<>();
    PIECES.forEach((word, piece) -> common.put(word, List.of(piece)));
    PIECES.forEach(
        (word, piece) -> {
          if (takesEnding(piece)) {
            common.put(word + "an", List.of(piece, APPROXIMATE));
          }
        });
    return common;
  }

  private static boolean takesEnding(Piece piece) {
    return switch (piece.role()) {
      case TEEN, TEN, HUNDRED, SCALE, WHOLE -> true;
      default -> false;
    };
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    return COMMON.keySet();
  }

  /** The pieces of the word at this index; empty if it is no number word. */
  static List<Piece> at(Lexemes lexemes, int index) {
    if (!lexemes.isWord(index)) {
      return List.of();
    }
    String known = lexemes.word(index);
    if (!known.isEmpty()) {
      return COMMON.getOrDefault(known, List.of());
    }
    return mayBeJoined(lexemes, index) ? split(lexemes.folded(index)) : List.of();
  }

  /** Whether the word is long enough to be joined of several, and begins as one of them does. */
  static boolean mayBeJoined(Lexemes lexemes, int index) {
    int length = lexemes.length(index);
    return length >= SHORTEST_JOINED
        && length <= LONGEST_JOINED
        && INITIALS.indexOf(lexemes.foldedChar(index, 0)) >= 0
        && Arrays.binarySearch(HEADS, headAt(lexemes, index)) >= 0;
  }

  private static int head(CharSequence word) {
    return word.length() < HEAD ? 0 : word.charAt(0) << 16 ^ word.charAt(1) << 8 ^ word.charAt(2);
  }

  private static int headAt(Lexemes lexemes, int index) {
    return lexemes.foldedChar(index, 0) << 16
        ^ lexemes.foldedChar(index, 1) << 8
        ^ lexemes.foldedChar(index, 2);
  }

  /** The pieces of a joined spelling; empty if anything is left over. */
  static List<Piece> split(String word) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      int length = pieceLength(word, at);
      if (length == 0) {
        return endsApproximate(word, at, pieces) ? withEnding(pieces) : List.of();
      }
      pieces.add(PIECES.getOrDefault(word.substring(at, at + length), APPROXIMATE));
      at += length;
    }
    return pieces;
  }

  private static int pieceLength(String word, int at) {
    for (int length = SHORTEST; length <= LONGEST && at + length <= word.length(); length++) {
      if (PIECES.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean endsApproximate(String word, int at, List<Piece> pieces) {
    return word.startsWith("an", at)
        && at + 2 == word.length()
        && !pieces.isEmpty()
        && takesEnding(pieces.get(pieces.size() - 1));
  }

  private static List<Piece> withEnding(List<Piece> pieces) {
    pieces.add(APPROXIMATE);
    return pieces;
  }
}
