package id.netra.clean;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The smallest hashes of the words of an article's prose: enough to tell whether two articles tell
 * one story.
 *
 * <p>Words count from four letters on, each once. Source: A. Broder, On the resemblance and
 * containment of documents, 1997 (bottom-k sketch).
 */
final class WordSketch {
  private static final int SIZE = 48;
  private static final int LEAST_LETTERS = 4;
  private static final double ALIKE = 0.3;

  private final int[] smallest;

  private WordSketch(int[] smallest) {
    this.smallest = smallest;
  }

  /** The sketch of the prose among the lines; of all of them where there is none. */
  static WordSketch of(List<Line> lines) {
    List<Line> prose = lines.stream().filter(Page::isProse).toList();
    IntStream hashes =
        (prose.isEmpty() ? lines : prose).stream().flatMapToInt(line -> words(line.text()));
    return new WordSketch(hashes.sorted().distinct().limit(SIZE).toArray());
  }

  /** The sketch that {@link #hashes} gave away. */
  static WordSketch of(int[] hashes) {
    return new WordSketch(hashes);
  }

  int[] hashes() {
    return smallest;
  }

  /** Whether the two probably tell one story. */
  boolean isLike(WordSketch other) {
    int[] both =
        IntStream.concat(Arrays.stream(smallest), Arrays.stream(other.smallest))
            .sorted()
            .distinct()
            .limit(SIZE)
            .toArray();
    long shared =
        Arrays.stream(both).filter(hash -> contains(hash) && other.contains(hash)).count();
    return shared >= ALIKE * both.length;
  }

  private boolean contains(int hash) {
    return Arrays.binarySearch(smallest, hash) >= 0;
  }

  private static IntStream words(String line) {
    IntStream.Builder words = IntStream.builder();
    long hash = 0;
    int letters = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean isLetter = i < line.length() && Character.isLetter(line.charAt(i));
      if (isLetter) {
        hash = hash * 31 + Character.toLowerCase(line.charAt(i));
        letters++;
      } else {
        if (letters >= LEAST_LETTERS) {
          words.add((int) LineKeys.mixed(hash));
        }
        hash = 0;
        letters = 0;
      }
    }
    return words.build();
  }
}
