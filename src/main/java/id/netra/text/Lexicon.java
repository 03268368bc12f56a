package id.netra.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that the grammars know, looked up by hash without making strings.
 *
 * <p>Letter case does not matter, and a curly apostrophe is a straight one: "Jum’at" finds
 * "jum'at". A word is told by its slot; unknown words have slots whose word is empty.
 */
final class Lexicon {
  private static final int ALL = -1;

  private final String[] words;
  private final int[] grammars;
  private final int mask;

  private Lexicon(Map<String, Integer> entries) {
    int capacity = Integer.highestOneBit(Math.max(16, entries.size() * 4)) * 2;
    words = new String[capacity + 1];
    grammars = new int[capacity + 1];
    mask = capacity - 1;
    Arrays.fill(words, "");
    entries.forEach(this::add);
  }

  /** A lexicon of the given words, which must be in lower case; every grammar knows them. */
  static Lexicon of(Collection<String> words) {
    return new Builder().add(words, ALL).build();
  }

  /** Collects words with the grammars that know them. */
  static final class Builder {
    private final Map<String, Integer> entries = new HashMap<>();

    /** Adds words with the bits of the grammars for which they are. */
    Builder add(Collection<String> words, int bits) {
      words.forEach(word -> entries.merge(word, bits, (a, b) -> a | b));
      return this;
    }

    Lexicon build() {
      entries.remove("");
      return new Lexicon(entries);
    }
  }

  private void add(String word, int bits) {
    int slot = slotOf(hash(word));
    while (!words[slot].isEmpty()) {
      slot = (slot + 1) & mask;
    }
    words[slot] = word;
    grammars[slot] = bits;
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

  /** The slot of whatever is no word. */
  int nothing() {
    return mask + 1;
  }

  /** The word of a slot; empty if it is unknown. */
  String word(int slot) {
    return words[slot];
  }

  /** The bits of the grammars that know the word of a slot. */
  int grammars(int slot) {
    return grammars[slot];
  }

  /** The slot of the word at this place of the text. */
  int find(char[] text, int start, int end, int hash) {
    int slot = slotOf(hash);
    while (!words[slot].isEmpty() && !same(words[slot], text, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean same(String word, char[] text, int start, int end) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
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
