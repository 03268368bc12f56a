package id.netra.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dictionary of phrases that is found in a text in one pass, the longest phrase first.
 *
 * <p>Phrases are compared word by word without regard to case: "jawa tengah" finds "Jawa Tengah"
 * and "JAWA TENGAH", never the "jawa" in "jawaban". With "Papua" and "Papua Barat Daya" in the
 * dictionary, "Bawaslu Papua Barat Daya" yields only the longer. Words of a phrase may be parted by
 * blanks or one hyphen or apostrophe, not by a line break, so "Bau-Bau" is "bau bau". Whoever cares
 * for capitals looks at the span.
 *
 * <p>Built once, then immutable and safe to share. Time is linear in the text: a word is looked at
 * no more often than the longest phrase has words.
 *
 * @param <V> what a phrase stands for
 */
public final class TokenTrie<V> {
  private static final int LONGEST_GAP = 3;
  private static final int FIRSTS = 1 << 15;
  private static final long HASH_FACTOR = 1_000_003L;
  private static final String JOINTS = "-‐‑'’`\"";
  private static final char[] FOLDED = foldedAscii();

  private final WordTable words;
  private final EdgeTable edges;
  private final BitSet firsts = new BitSet(FIRSTS);
  private final int[] valueAt;
  private final List<V> values;

  private TokenTrie(Builder<V> builder) {
    words = new WordTable(builder.wordIds);
    edges = new EdgeTable(builder.edges);
    values = List.copyOf(builder.values);
    valueAt = new int[builder.nodeCount];
    builder.valueOfNode.forEach((node, value) -> valueAt[node] = value);
    builder.wordIds.forEach(
        (word, id) -> {
          if (edges.target(0, id) != 0) {
            firsts.set(place(hash(word, 0, word.length())));
          }
        });
  }

  /** A place of its own for nearly every word, by which most that begin no phrase are told. */
  private static int place(long hash) {
    return slot(hash, FIRSTS - 1);
  }

  /**
   * A phrase found.
   *
   * @param span where it stands
   * @param value what it stands for
   * @param <V> the kind of value
   */
  public record Match<V>(Span span, V value) {}

  /** An empty dictionary to be filled. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** All phrases in order of text, none overlapping another. */
  public List<Match<V>> find(String text) {
    List<Match<V>> found = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      long hash = 0;
      int end = position;
      for (; end < text.length(); end++) {
        char folded = fold(text.charAt(end));
        if (folded == 0) {
          break;
        }
        hash = hash * HASH_FACTOR + folded;
      }
      boolean mayStart = end > position && firsts.get(place(hash));
      int node = mayStart ? edges.target(0, words.idAt(hash, text, position, end)) : 0;
      position = node == 0 ? end + 1 : longest(text, position, end, node, found);
    }
    return found;
  }

  /** The longest phrase that begins with the word at this position. */
  public Optional<Match<V>> at(String text, int position) {
    if (position >= text.length() || fold(text.charAt(position)) == 0) {
      return Optional.empty();
    }
    List<Match<V>> found = new ArrayList<>(1);
    int wordEnd = wordEnd(text, position);
    int node = edges.target(0, words.idAt(text, position, wordEnd));
    if (node != 0) {
      longest(text, position, wordEnd, node, found);
    }
    return found.stream().findFirst();
  }

  private int longest(String text, int start, int firstEnd, int first, List<Match<V>> found) {
    int node = first;
    int end = firstEnd;
    int bestEnd = firstEnd;
    int best = valueAt[first];
    while (true) {
      int next = nextWord(text, end);
      if (next == end) {
        break;
      }
      end = wordEnd(text, next);
      node = edges.target(node, words.idAt(text, next, end));
      if (node == 0) {
        break;
      }
      if (valueAt[node] != 0) {
        best = valueAt[node];
        bestEnd = end;
      }
    }
    if (best != 0) {
      found.add(new Match<>(new Span(start, bestEnd), values.get(best - 1)));
    }
    return bestEnd;
  }

  /** Start of the word that continues a phrase, or the same position if none does. */
  private static int nextWord(String text, int end) {
    int position = end;
    if (position < text.length() && JOINTS.indexOf(text.charAt(position)) >= 0) {
      position++;
    } else {
      int limit = Math.min(text.length(), end + LONGEST_GAP);
      while (position < limit && isBlank(text.charAt(position))) {
        position++;
      }
    }
    boolean isWord = position < text.length() && fold(text.charAt(position)) != 0;
    return isWord ? position : end;
  }

  /** Whether the character parts words on one line; unlike Java's own test it knows U+00A0. */
  static boolean isBlank(char character) {
    return character == ' '
        || character == '\u00A0'
        || character == '\t'
        || (character > 127 && Character.getType(character) == Character.SPACE_SEPARATOR);
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && fold(text.charAt(end)) != 0) {
      end++;
    }
    return end;
  }

  /** The character in lower case, or 0 if it is not part of a word. */
  private static char fold(char character) {
    if (character < 128) {
      return FOLDED[character];
    }
    return Character.isLetterOrDigit(character) ? Character.toLowerCase(character) : 0;
  }

  private static char[] foldedAscii() {
    char[] folded = new char[128];
    for (char c = 0; c < 128; c++) {
      folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    return folded;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * HASH_FACTOR + fold(text.charAt(i));
    }
    return hash;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) ((mixed >>> 32) & mask);
  }

  private static int tableSize(int entries) {
    return Math.max(16, Integer.highestOneBit(entries * 2 + 1) * 2);
  }

  /**
   * Collects phrases.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final Map<String, Integer> wordIds = new HashMap<>();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final Map<Integer, Integer> valueOfNode = new HashMap<>();
    private final List<V> values = new ArrayList<>();
    private int nodeCount = 1;

    private Builder() {}

    /**
     * Adds a phrase; the same phrase again replaces its value.
     *
     * @throws IllegalArgumentException if the phrase has no word
     */
    public Builder<V> put(String phrase, V value) {
      int node = 0;
      int position = 0;
      while (position < phrase.length()) {
        if (fold(phrase.charAt(position)) == 0) {
          position++;
          continue;
        }
        int end = wordEnd(phrase, position);
        node = child(node, phrase.substring(position, end));
        position = end;
      }
      if (node == 0) {
        throw new IllegalArgumentException("A phrase needs a word: \"" + phrase + "\"");
      }
      values.add(value);
      valueOfNode.put(node, values.size());
      return this;
    }

    /** The finished dictionary. */
    public TokenTrie<V> build() {
      return new TokenTrie<>(this);
    }

    private int child(int node, String word) {
      int id = wordIds.computeIfAbsent(folded(word), key -> wordIds.size() + 1);
      return edges.computeIfAbsent(EdgeTable.key(node, id), key -> nodeCount++);
    }

    private static String folded(String word) {
      char[] characters = word.toCharArray();
      for (int i = 0; i < characters.length; i++) {
        characters[i] = fold(characters[i]);
      }
      return new String(characters);
    }
  }

  /** Open-addressed table from words to their numbers; number 0 is a word not known. */
  private static final class WordTable {
    private final long[] hashes;
    private final int[] ids;
    private final String[] words;
    private final int mask;

    WordTable(Map<String, Integer> wordIds) {
      int size = tableSize(wordIds.size());
      hashes = new long[size];
      ids = new int[size];
      words = new String[size];
      mask = size - 1;
      Arrays.fill(words, "");
      wordIds.forEach(this::add);
    }

    private void add(String word, int id) {
      long hash = hash(word, 0, word.length());
      int slot = slot(hash, mask);
      while (ids[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      hashes[slot] = hash;
      ids[slot] = id;
      words[slot] = word;
    }

    int idAt(String text, int start, int end) {
      return idAt(hash(text, start, end), text, start, end);
    }

    int idAt(long hash, String text, int start, int end) {
      for (int slot = slot(hash, mask); ids[slot] != 0; slot = (slot + 1) & mask) {
        if (hashes[slot] == hash && matches(words[slot], text, start, end)) {
          return ids[slot];
        }
      }
      return 0;
    }

    private static boolean matches(String word, String text, int start, int end) {
      if (word.length() != end - start) {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) != fold(text.charAt(start + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Open-addressed table of the edges; node 0 is the root, which no edge leads to. */
  private static final class EdgeTable {
    private final long[] keys;
    private final int[] targets;
    private final int mask;

    EdgeTable(Map<Long, Integer> edges) {
      int size = tableSize(edges.size());
      keys = new long[size];
      targets = new int[size];
      mask = size - 1;
      edges.forEach(this::add);
    }

    static long key(int node, int word) {
      return ((long) node << 32) | word;
    }

    private void add(long key, int target) {
      int slot = slot(key, mask);
      while (targets[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      targets[slot] = target;
    }

    int target(int node, int word) {
      if (word == 0) {
        return 0;
      }
      long key = key(node, word);
      for (int slot = slot(key, mask); targets[slot] != 0; slot = (slot + 1) & mask) {
        if (keys[slot] == key) {
          return targets[slot];
        }
      }
      return 0;
    }
  }
}
