package id.netra.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a text, told by its function words.
 *
 * <p>Indonesian, Malay, Javanese, Sundanese and English by the lists of {@code function-words.tsv};
 * "undetermined" ({@code und}) for a text of few words or few function words. "Jumlahnya tidak
 * bertambah karena belum ada laporan" is Indonesian; with "kerana" it is Malay. Between neighbours,
 * which share most of their words, the words that only one of them has decide.
 */
public final class Languages {
  /** The code of a text whose language is not clear. */
  public static final String UNDETERMINED = "und";

  private static final String RESOURCE = "function-words.tsv";
  private static final int MIN_WORDS = 4;
  private static final double MIN_RATIO = 0.08;
  private static final Languages DEFAULT = load();

  private final List<String> codes;
  private final Map<String, Integer> languagesByWord;
  private final int maxWordChars;

  private Languages(List<String> codes, Map<String, Integer> languagesByWord) {
    this.codes = List.copyOf(codes);
    this.languagesByWord = languagesByWord;
    this.maxWordChars = languagesByWord.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * What the function words say.
   *
   * @param code id, ms, jv, su, en or und
   * @param ratio the share of function words of that language among all words, 0 to 1
   */
  public record Guess(String code, double ratio) {}

  /** The language of the text. */
  public static Guess guess(String text) {
    return DEFAULT.languageOf(text);
  }

  private Guess languageOf(String text) {
    int[] hits = new int[1 << codes.size()];
    int words = countWords(text, hits);
    int best = likeliest(hits);
    double ratio = words == 0 ? 0 : (double) wordsOf(hits, best) / words;
    boolean isClear = words >= MIN_WORDS && ratio >= MIN_RATIO;
    return new Guess(isClear ? codes.get(best) : UNDETERMINED, ratio);
  }

  private int countWords(String text, int[] hits) {
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words++;
        hits[languagesOf(text, start, at)]++;
      } else {
        at++;
      }
    }
    return words;
  }

  private int languagesOf(String text, int start, int end) {
    if (end - start > maxWordChars) {
      return 0;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return languagesByWord.getOrDefault(word, 0);
  }

  private int likeliest(int[] hits) {
    int best = 0;
    for (int language = 1; language < codes.size(); language++) {
      boolean isNeighbour = sharesMostWords(hits, language, best);
      boolean isLikelier =
          isNeighbour
              ? hits[1 << language] > hits[1 << best]
              : wordsOf(hits, language) > wordsOf(hits, best);
      best = isLikelier ? language : best;
    }
    return best;
  }

  private static boolean sharesMostWords(int[] hits, int language, int other) {
    int shared = 0;
    int both = (1 << language) | (1 << other);
    for (int languages = 1; languages < hits.length; languages++) {
      shared += (languages & both) == both ? hits[languages] : 0;
    }
    return 2 * shared > Math.max(wordsOf(hits, language), wordsOf(hits, other));
  }

  private static int wordsOf(int[] hits, int language) {
    int words = 0;
    for (int languages = 1; languages < hits.length; languages++) {
      if ((languages & (1 << language)) != 0) {
        words += hits[languages];
      }
    }
    return words;
  }

  private static Languages load() {
    List<String> codes = new ArrayList<>();
    Map<String, Integer> languagesByWord = new HashMap<>();
    for (String line : RuleFile.lines(Languages.class, RESOURCE)) {
      String[] fields = line.split("\t", 2);
      int language = 1 << codes.size();
      codes.add(fields[0]);
      for (String word : fields[1].split(" ")) {
        languagesByWord.merge(word, language, (a, b) -> a | b);
      }
    }
    return new Languages(codes, languagesByWord);
  }
}
