package id.netra.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds in one pass which cues of the furniture rules stand in a line, at the start of a word.
 *
 * <p>"Baca juga" has the cues {@code baca} and {@code juga}. Cues that are no words, such as a
 * bracket, are looked for anywhere.
 */
final class CueIndex {
  private static final int KEY_CHARS = 3;

  private final List<String> cues = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Integer>> byFirstLetters = new HashMap<>();
  private final List<Integer> elsewhere = new ArrayList<>();

  /** The numbers of these cues, which are taken into the index. */
  BitSet numbersOf(List<String> wanted) {
    BitSet found = new BitSet();
    wanted.forEach(cue -> found.set(numbers.computeIfAbsent(cue, this::add)));
    return found;
  }

  private int add(String cue) {
    int number = cues.size();
    cues.add(cue);
    boolean isWord = cue.length() >= KEY_CHARS && Character.isLetter(cue.charAt(0));
    if (isWord) {
      byFirstLetters.computeIfAbsent(key(cue, 0), k -> new ArrayList<>()).add(number);
    } else {
      elsewhere.add(number);
    }
    return number;
  }

  /** The numbers of the cues that stand in the line, which is in lower case. */
  BitSet in(String line) {
    BitSet found = new BitSet();
    boolean isInWord = false;
    for (int i = 0; i + KEY_CHARS <= line.length(); i++) {
      boolean isLetter = Character.isLetter(line.charAt(i));
      if (isLetter && !isInWord) {
        mark(line, i, found);
      }
      isInWord = isLetter;
    }
    for (int number : elsewhere) {
      if (line.contains(cues.get(number))) {
        found.set(number);
      }
    }
    return found;
  }

  private void mark(String line, int wordStart, BitSet found) {
    List<Integer> candidates = byFirstLetters.getOrDefault(key(line, wordStart), List.of());
    for (int number : candidates) {
      if (line.startsWith(cues.get(number), wordStart)) {
        found.set(number);
      }
    }
  }

  private static int key(String text, int start) {
    return (text.charAt(start) * 31 + text.charAt(start + 1)) * 31 + text.charAt(start + 2);
  }
}
