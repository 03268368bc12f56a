package id.netra.theme;

import id.netra.text.Term;
import id.netra.text.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that are names of speakers, learned from the texts, so that no theme is named after a
 * person.
 *
 * <p>In "ujar Ketua Bawaslu Kota Anu" the capitalised words beside "ujar" are offices or a name. A
 * word that often stands there, is no office and no acronym, is taken for a name, and terms with it
 * are left out of labels. The verbs and offices stand in {@code speakers.txt}.
 */
final class SpeakerNames {
  private static final double OFTEN = 0.2;
  private static final Map<String, Set<String>> WORDS = WordLists.of("speakers.txt");

  private final Map<String, int[]> counts = new HashMap<>();

  private SpeakerNames() {}

  /** Reads who speaks in the texts. */
  static SpeakerNames in(List<String> texts) {
    SpeakerNames names = new SpeakerNames();
    texts.forEach(names::read);
    return names;
  }

  /** Whether one of the term's words is a name. */
  boolean isIn(String term) {
    return List.of(term.split(" ")).stream().anyMatch(this::isName);
  }

  private boolean isName(String word) {
    int[] count = counts.getOrDefault(word, new int[] {0, 0});
    return count[1] > 0 && count[1] >= OFTEN * count[0];
  }

  private void read(String text) {
    List<Term> words = Terms.words(text);
    int position = 0;
    while (position < words.size()) {
      int end = position;
      while (end < words.size()
          && isCapitalised(words.get(end), text)
          && (end == position || isBeside(words.get(end - 1), words.get(end), text))) {
        end++;
      }
      boolean speaks = end > position && isSpeaking(words, position, end);
      for (int i = position; i < Math.max(end, position + 1); i++) {
        count(words.get(i), text, speaks);
      }
      position = Math.max(end, position + 1);
    }
  }

  private void count(Term word, String text, boolean speaks) {
    int[] count = counts.computeIfAbsent(word.text(), w -> new int[2]);
    count[0]++;
    if (speaks && !isAcronym(word, text) && !is("office", word)) {
      count[1]++;
    }
  }

  private static boolean isSpeaking(List<Term> words, int start, int end) {
    return (start > 0 && is("verb before speaker", words.get(start - 1)))
        || (end < words.size() && is("verb after speaker", words.get(end)));
  }

  private static boolean is(String group, Term word) {
    return WORDS.getOrDefault(group, Set.of()).contains(word.text());
  }

  private static boolean isCapitalised(Term word, String text) {
    return Character.isUpperCase(text.charAt(word.span().start()));
  }

  private static boolean isAcronym(Term word, String text) {
    return Character.isUpperCase(text.charAt(word.span().end() - 1));
  }

  private static boolean isBeside(Term first, Term second, String text) {
    return second.span().start() == first.span().end() + 1
        && text.charAt(first.span().end()) != '\n';
  }
}
