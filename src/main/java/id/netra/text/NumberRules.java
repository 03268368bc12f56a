package id.netra.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of the number grammar, read once from their rule files. */
final class NumberRules {
  /** A scale word: its factor, and whether it may touch the figures before it ("4,3juta"). */
  record Scale(long factor, boolean maybeGlued) {}

  /** The interval that a vague word stands for. */
  record Interval(long least, long most) {}

  /** Figures may touch these words on their right: "112orang", "500an". */
  static final Set<String> GLUED_NOUNS = Set.of("orang", "org", "asn", "kasus", "laporan");

  /** Figures may touch these words on their left: "Rp500", "sebanyak112". */
  static final Set<String> GLUED_CUES =
      Set.of("rp", "idr", "usd", "sebanyak", "sejumlah", "sekitar", "mencapai");

  /** After a spelled number these make it a fraction: "dua pertiga". */
  static final Set<String> FRACTIONS =
      Set.of("per", "pertiga", "perempat", "perlima", "perenam", "perdelapan", "persepuluh");

  static final Set<String> ARTICLES = Set.of("seorang", "sebuah");
  static final Map<String, Scale> SCALES = scales();
  static final PhraseTrie<Interval> VAGUE = vague();
  static final PhraseTrie<String> FIXED = fixed();
  static final PhraseTrie<String> CONNECTORS = connectors();
  static final Map<String, Long> COLLECTIVES = collectives();
  static final Set<String> COLLECTIVE_NOUNS = firsts("number-collective-nouns.txt");
  static final Lexicon LEXICON = Lexicon.of(words());

  private NumberRules() {}

  private static Map<String, Scale> scales() {
    Map<String, Scale> scales = new HashMap<>();
    for (String[] line : RuleLines.of("number-scales.tsv")) {
      scales.put(line[0], new Scale(Long.parseLong(line[1]), line[2].equals("glued")));
    }
    return scales;
  }

  private static PhraseTrie<Interval> vague() {
    PhraseTrie<Interval> vague = new PhraseTrie<>();
    for (String[] line : RuleLines.of("number-vague.tsv")) {
      vague.add(line[0], new Interval(Long.parseLong(line[1]), Long.parseLong(line[2])));
    }
    return vague;
  }

  private static PhraseTrie<String> fixed() {
    PhraseTrie<String> fixed = new PhraseTrie<>();
    RuleLines.of("number-fixed-phrases.tsv").forEach(line -> fixed.add(line[0], line[0]));
    return fixed;
  }

  private static PhraseTrie<String> connectors() {
    PhraseTrie<String> connectors = new PhraseTrie<>();
    RuleLines.of("number-connectors.tsv").forEach(line -> connectors.add(line[1], line[0]));
    return connectors;
  }

  private static Map<String, Long> collectives() {
    Map<String, Long> collectives = new HashMap<>();
    for (String word : NumberWords.words()) {
      List<NumberWords.Piece> pieces = NumberWords.split(word);
      if (pieces.size() == 1 && isCollective(pieces.get(0))) {
        collectives.put("ke" + word, pieces.get(0).value());
        collectives.put("ke" + word + "nya", pieces.get(0).value());
      }
    }
    return collectives;
  }

  private static boolean isCollective(NumberWords.Piece piece) {
    return switch (piece.role()) {
      case UNIT -> piece.value() > 1;
      case WHOLE -> piece.value() < 1000;
      default -> false;
    };
  }

  private static Set<String> firsts(String file) {
    Set<String> firsts = new HashSet<>();
    RuleLines.of(file).forEach(line -> firsts.add(line[0]));
    return firsts;
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    List<String> words = new ArrayList<>(NumberWords.words());
    words.addAll(SCALES.keySet());
    SCALES.keySet().forEach(scale -> words.add(scale + "an"));
    words.addAll(VAGUE.words());
    words.addAll(FIXED.words());
    words.addAll(CONNECTORS.words());
    words.addAll(COLLECTIVES.keySet());
    words.addAll(COLLECTIVE_NOUNS);
    words.addAll(GLUED_NOUNS);
    words.addAll(GLUED_CUES);
    words.addAll(FRACTIONS);
    words.addAll(ARTICLES);
    words.addAll(NumberQualifiers.words());
    words.addAll(
        List.of("an", "ke", "koma", "setengah", "antara", "www", "tersebut", "itu", "ini"));
    return words;
  }

  /** The words with which a number, or a phrase that is none, may begin. */
  static Collection<String> starts() {
    List<String> starts = new ArrayList<>(NumberWords.words());
    starts.addAll(ARTICLES);
    starts.add("setengah");
    starts.addAll(VAGUE.firsts());
    starts.addAll(FIXED.firsts());
    starts.addAll(COLLECTIVES.keySet());
    return starts;
  }
}
