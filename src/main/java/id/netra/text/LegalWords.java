package id.netra.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The words of the grammar of legal references. */
final class LegalWords {
  static final PhraseTrie<String> INSTRUMENTS = instruments();

  /** Words that may stand between an article and its law. */
  static final Set<String> TO_LAW =
      Set.of(
          "pasal",
          "ayat",
          "huruf",
          "angka",
          "butir",
          "poin",
          "dan",
          "atau",
          "serta",
          "jo",
          "juncto",
          "junto",
          "dari",
          "dalam",
          "pada",
          "di",
          "sebagaimana",
          "diatur",
          "tentang");

  private LegalWords() {}

  private static PhraseTrie<String> instruments() {
    PhraseTrie<String> instruments = new PhraseTrie<>();
    for (String[] line : RuleLines.of("legal-instruments.tsv")) {
      instruments.add(line[1], line[0]);
    }
    return instruments;
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    List<String> words = new ArrayList<>(INSTRUMENTS.words());
    words.addAll(TO_LAW);
    words.addAll(List.of("www", "nomor", "no", "nmr", "tahun", "th", "thn"));
    return words;
  }

  /** Whether the word says that a number follows. */
  static boolean isNumberCue(Lexemes lexemes, int at) {
    return switch (lexemes.word(at)) {
      case "nomor", "no", "nmr" -> true;
      default -> false;
    };
  }
}
