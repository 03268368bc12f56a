package id.netra.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the surroundings of a word in running text say: neighbours, capitals, place in the line. */
final class PlaceText {
  private static final int LONGEST_GAP = 12;
  private static final int LONGEST_CHAIN = 60;
  private static final int MOST_CHAIN_WORDS = 5;
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:[ \\u00A0](?:menyumbang|menyumbangkan|mencatat|mencatatkan|mengirim|melaporkan|menyusul"
              + "|terbanyak|tertinggi|sebanyak|sejumlah|dengan|ada|hanya)){0,3}+[ \\u00A0]"
              + "(?:\\d|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\\b)");
  private static final Pattern LIST_JOINT = Pattern.compile(",? ?(?:dan|serta|atau|maupun)");
  private static final Set<String> LOCATORS = PlaceLexicon.locators();

  private final String text;

  PlaceText(String text) {
    this.text = text;
  }

  /** Whether only blanks, brackets, joints or a number such as "0812/" part the two positions. */
  boolean isAdjacent(int from, int to) {
    return isAdjacent(from, to, false);
  }

  /** As {@link #isAdjacent}, a full stop being allowed as well: "Kab. Klaten". */
  boolean isAdjacentToAbbreviation(int from, int to) {
    return isAdjacent(from, to, true);
  }

  private boolean isAdjacent(int from, int to, boolean mayHaveFullStop) {
    if (to < from || to - from > LONGEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isAllowed =
          TokenTrie.isBlank(c)
              || "()/-\"“”".indexOf(c) >= 0
              || Character.isDigit(c)
              || (c == '.' && mayHaveFullStop);
      if (!isAllowed) {
        return false;
      }
    }
    return to > from && !isDash(from, to) && !isOpenedQuote(from, to);
  }

  private boolean isDash(int from, int to) {
    String gap = text.substring(from, to);
    return gap.contains(" -") || gap.contains("- ");
  }

  private boolean isOpenedQuote(int from, int to) {
    char last = text.charAt(to - 1);
    return (last == '"' || last == '“') && to - from > 1;
  }

  /** Whether only a few capitalised words (and "dan") part the two positions. */
  boolean isCapitalisedChain(int from, int to) {
    if (to <= from || to - from > LONGEST_CHAIN) {
      return false;
    }
    int words = 0;
    int position = from;
    while (position < to) {
      char c = text.charAt(position);
      if (TokenTrie.isBlank(c) || c == '&' || c == '(' || c == ')') {
        position++;
      } else if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(position);
        words++;
        if (words > MOST_CHAIN_WORDS || !(isUpper(c) || isAnd(position, end))) {
          return false;
        }
        position = end;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether every word of the span begins with a capital, "dan" aside. */
  boolean isCapitalised(Span span) {
    int position = span.start();
    while (position < span.end()) {
      if (!Character.isLetterOrDigit(text.charAt(position))) {
        position++;
        continue;
      }
      int end = wordEnd(position);
      if (!isUpper(text.charAt(position)) && !isAnd(position, end)) {
        return false;
      }
      position = end;
    }
    return true;
  }

  /** Whether the first word of the span stands in capitals throughout. */
  boolean isInCapitals(Span span) {
    int end = Math.min(wordEnd(span.start()), span.end());
    for (int i = span.start(); i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the span opens a line as a dateline does: "SEMARANG – …", "Klaten, (Kabar) - …". */
  boolean isDateline(Span span) {
    int start = before(span.start());
    boolean opensLine = start < 0 || isLineBreak(text.charAt(start));
    int next = after(span.end());
    return opensLine && next < text.length() && "-–—:(,/|".indexOf(text.charAt(next)) >= 0;
  }

  /** Whether a word stands directly before that mostly has a place after it: "di Malang". */
  boolean followsLocator(int start) {
    return LOCATORS.contains(wordBefore(start).toLowerCase(Locale.ROOT));
  }

  /** Whether a number follows: "Pati 3 kasus", "Agam sembilan", "Malang menyumbang 12 kasus". */
  boolean precedesNumber(int end) {
    return COUNT.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether a web or mail address goes on after the position: "KBB.com". */
  boolean isInAddress(int end) {
    return end + 1 < text.length()
        && ".@_".indexOf(text.charAt(end)) >= 0
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** Whether only a comma or "dan", "serta", "atau" part the two positions. */
  boolean isListJoint(int from, int to) {
    if (to - from < 1 || to - from > LONGEST_GAP) {
      return false;
    }
    String gap = text.substring(from, to).replace('\u00A0', ' ').strip();
    return gap.equals(",") || LIST_JOINT.matcher(gap).matches();
  }

  /** The word that follows after blanks, or an empty text. */
  String wordAfter(int end) {
    int start = after(end);
    return start > end && start < text.length() && Character.isLetter(text.charAt(start))
        ? text.substring(start, wordEnd(start))
        : "";
  }

  /** Position of the first character after the blanks that follow. */
  int after(int end) {
    int position = end;
    while (position < text.length()
        && position - end < LONGEST_GAP
        && TokenTrie.isBlank(text.charAt(position))) {
      position++;
    }
    return position;
  }

  /** Start of the second word of a span, or its end. */
  int secondWord(Span span) {
    return Math.min(span.end(), after(wordEnd(span.start())));
  }

  /** The position after blanks, a full stop and blanks: from "Kec" to the name in "Kec. X". */
  int afterFullStop(int end) {
    int position = after(end);
    return position < text.length() && text.charAt(position) == '.'
        ? after(position + 1)
        : position;
  }

  private boolean isAnd(int start, int end) {
    return end - start == 3 && text.startsWith("dan", start);
  }

  private String wordBefore(int start) {
    int end = before(start) + 1;
    if (end < 1 || (end == start && text.charAt(end - 1) != '-')) {
      return "";
    }
    int limit = text.charAt(end - 1) == '-' ? end - 1 : end;
    int first = limit;
    while (first > 0 && limit - first < 30 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, limit);
  }

  private int before(int start) {
    int position = start - 1;
    while (position >= 0
        && start - position < LONGEST_GAP
        && TokenTrie.isBlank(text.charAt(position))) {
      position--;
    }
    return position;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
