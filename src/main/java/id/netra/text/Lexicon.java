package id.netra.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * The words that a grammar knows, looked up by hash without making strings.
 *
 * <p>Letter case does not matter, and a curly apostrophe is a straight one: "Jum’at" finds
 * "jum'at".
 */
final class Lexicon {
  private final String[] slots;
  private final int mask;

  private Lexicon(int capacity) {
    slots = new String[capacity];
    Arrays.fill(slots, "");
    mask = capacity - 1;
  }

  /** A lexicon of the given words, which must be in lower case. */
  static Lexicon of(Collection<String> words) {
    Lexicon lexicon = new Lexicon(Integer.highestOneBit(Math.max(16, words.size() * 4)) * 2);
    words.forEach(lexicon::add);
    return lexicon;
  }

  private void add(String word) {
    if (word.isEmpty()) {
      return;
    }
    int slot = slotOf(hash(word));
    while (!slots[slot].isEmpty() && !slots[slot].equals(word)) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = word;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  private int slotOf(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  /** The known word at this place of the text, empty if it is none. */
  String find(String text, int start, int end, int hash) {
    int slot = slotOf(hash);
    while (!slots[slot].isEmpty()) {
      if (same(slots[slot], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return "";
  }

  private static boolean same(String word, String text, int start, int end) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (LexemeCharacters.isIgnorable(c)) {
        continue;
      }
      if (at == word.length() || word.charAt(at++) != LexemeCharacters.fold(c)) {
        return false;
      }
    }
    return at == word.length();
  }
}
