package id.netra.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says whether a full stop, question or exclamation mark in a line ends a sentence.
 *
 * <p>It never does inside a number ("1.116", "08.50", the misread "10. 911"), before a small
 * letter, after an initial or an abbreviation ("M. Kusnan", "No. 5"); it does without a blank when
 * two sentences are glued ("katanya.Pemerintah"). The abbreviations are data: {@code
 * abbreviations.csv}.
 */
final class SentenceBreaks {
  private static final Map<String, String> KINDS =
      DataRows.of("abbreviations.csv").stream()
          .filter(row -> !row.get(1).equals("letter"))
          .collect(Collectors.toUnmodifiableMap(row -> folded(row.get(0)), row -> row.get(1)));
  private static final Set<String> LABELS =
      DataRows.of("abbreviations.csv").stream()
          .filter(row -> row.get(1).equals("letter"))
          .map(row -> folded(row.get(0)))
          .collect(Collectors.toUnmodifiableSet());
  private static final List<String> DOMAINS =
      List.of("com", "co", "id", "go", "net", "org", "or", "ac", "tv", "news");
  private static final Pattern GROUPS = Pattern.compile("(?:[0-9]{1,3}\\.)*+[0-9]{1,3}");
  private static final int LONGEST_TOKEN = 16;
  private static final int LONGEST_MARKER = 4;

  private final String text;

  SentenceBreaks(String text) {
    this.text = text;
  }

  /**
   * Whether a sentence ends with the mark before {@code end}.
   *
   * @param start start of the sentence
   * @param mark position of the mark, the last of a run such as "?!"
   * @param end position after the mark and its closing quotes and brackets
   * @param limit end of the line
   */
  boolean endsSentence(int start, int mark, int end, int limit) {
    int next = skipBlanks(end, limit);
    if (next >= limit) {
      return true;
    }
    char follower = firstLetter(next, limit);
    boolean isGlued = next == end;
    boolean isStop = text.charAt(mark) == '.' && (mark == start || text.charAt(mark - 1) != '.');
    if (isGlued) {
      return isGluedBreak(mark, end, limit, isStop);
    }
    if (Character.isLowerCase(follower) || ",;:".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    return !isStop || mark != end - 1 || isBreakAfterStop(start, mark, next, limit);
  }

  private boolean isBreakAfterStop(int start, int mark, int next, int limit) {
    String token = tokenBefore(mark);
    if (isListMarker(start, mark) || token.isEmpty()) {
      return token.isEmpty();
    }
    boolean beforeNumber = Character.isDigit(text.charAt(next));
    if (beforeNumber && isBrokenNumber(token, next, limit)) {
      return false;
    }
    String kind = KINDS.getOrDefault(folded(token), "");
    if (kind.equals("always") || (kind.equals("number") && beforeNumber)) {
      return false;
    }
    if (kind.equals("end")) {
      return !isDegree(next, limit);
    }
    return !isInitials(token) || isLabelled(mark - token.length());
  }

  /** "katanya.Pemerintah" is a break; "M.Si", "bkn.go.id" and "1.116" are none. */
  private boolean isGluedBreak(int mark, int end, int limit, boolean isStop) {
    char first = firstLetter(end, limit);
    if (!Character.isUpperCase(first)) {
      return false;
    }
    String token = tokenBefore(mark);
    String right = wordAt(wordStart(end, limit), limit);
    boolean isWord = right.length() > 1 && Character.isLowerCase(right.charAt(1));
    if (!isStop || mark != end - 1) {
      return isWord;
    }
    if (DOMAINS.contains(folded(right)) || KINDS.containsKey(folded(token))) {
      return false;
    }
    if (token.indexOf('.') >= 0 || token.length() < 2) {
      return false;
    }
    boolean leftIsSmall = Character.isLowerCase(token.charAt(token.length() - 1));
    return isWord || (leftIsSmall && token.length() > 2 && right.length() > 1);
  }

  /** "1. Ketua" and "a. ASN" at the start of a sentence are marks of a list. */
  private boolean isListMarker(int start, int mark) {
    if (mark - start > LONGEST_MARKER) {
      return false;
    }
    String marker = text.substring(start, mark);
    return marker.chars().allMatch(c -> Character.isDigit(c) || c == '(' || c == ')')
        || (marker.length() == 1 && Character.isLetter(marker.charAt(0)));
  }

  /** "10. 911" and "08. 30 WIB" are one number with a blank too much. */
  private boolean isBrokenNumber(String token, int next, int limit) {
    String right = wordAt(next, limit);
    boolean isGroup = GROUPS.matcher(token).matches() && isDigits(right, 3);
    boolean isClock =
        token.length() <= 2
            && isDigits(token, token.length())
            && isDigits(right, 2)
            && text.startsWith("WI", skipBlanks(next + 2, limit));
    return isGroup || isClock;
  }

  private static boolean isDigits(String word, int count) {
    return word.length() == count && word.chars().allMatch(Character::isDigit);
  }

  /** "M", "A.B", "K.H", "a.n" but no "VII". */
  private static boolean isInitials(String token) {
    for (int i = 0; i < token.length(); i++) {
      boolean isLetter = Character.isLetter(token.charAt(i));
      if (i % 2 == 0 ? !isLetter : token.charAt(i) != '.') {
        return false;
      }
    }
    return token.length() % 2 == 1;
  }

  private boolean isLabelled(int tokenStart) {
    int end = tokenStart;
    while (end > 0 && TokenTrie.isBlank(text.charAt(end - 1)) && tokenStart - end < 3) {
      end--;
    }
    int first = end;
    while (first > 0 && end - first < LONGEST_TOKEN && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return LABELS.contains(folded(text.substring(first, end)));
  }

  private boolean isDegree(int next, int limit) {
    int end = next;
    while (end < limit
        && end - next < LONGEST_TOKEN
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    String token = text.substring(next, end);
    return token.indexOf('.') > 0
        && token.indexOf('.') < token.length() - 1
        && KINDS.containsKey(folded(withoutLastStop(token)));
  }

  private static String withoutLastStop(String token) {
    return token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
  }

  /** The word before the mark with full stops and apostrophes inside it. */
  private String tokenBefore(int mark) {
    int first = mark;
    while (first > 0
        && mark - first < LONGEST_TOKEN
        && (Character.isLetterOrDigit(text.charAt(first - 1)) || isInnerStop(first - 1))) {
      first--;
    }
    return text.substring(first, mark);
  }

  private boolean isInnerStop(int position) {
    return text.charAt(position) == '.'
        && position > 0
        && Character.isLetterOrDigit(text.charAt(position - 1));
  }

  private String wordAt(int start, int limit) {
    int end = start;
    while (end < limit
        && end - start < LONGEST_TOKEN
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private char firstLetter(int position, int limit) {
    int start = wordStart(position, limit);
    return start < limit ? text.charAt(start) : ' ';
  }

  /** The position after opening quotes and brackets. */
  private int wordStart(int position, int limit) {
    int start = position;
    while (start < limit && start - position < 3 && "\"'“‘«([".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private int skipBlanks(int position, int limit) {
    int next = position;
    while (next < limit && TokenTrie.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
