package id.netra.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elections of Indonesia by name and year, read once from their rule files. */
final class Elections {
  /** What is elected. */
  enum Kind {
    PILKADA("Pilkada"),
    PEMILU("Pemilu"),
    PILKADES("Pilkades"),
    PEMILIHAN("Pemilihan");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The usual short name. */
    String label() {
      return label;
    }
  }

  static final PhraseTrie<Kind> NAMES = names();
  static final Set<String> FILLERS = fillers();

  /** Words before an election that make it the name of a body: "Badan Pengawas Pemilihan Umum". */
  static final Set<String> BODIES = Set.of("pengawas", "komisi");

  private static final Map<Kind, Set<Integer>> YEARS = years();

  private Elections() {}

  private static PhraseTrie<Kind> names() {
    PhraseTrie<Kind> names = new PhraseTrie<>();
    for (String[] line : RuleLines.of("elections.tsv")) {
      names.add(line[1], kind(line[0]));
    }
    return names;
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Set<String> fillers() {
    Set<String> fillers = new HashSet<>();
    RuleLines.of("election-fillers.txt").forEach(line -> fillers.add(line[0]));
    return fillers;
  }

  private static Map<Kind, Set<Integer>> years() {
    Map<Kind, Set<Integer>> years = new HashMap<>();
    for (String[] line : RuleLines.of("election-years.tsv")) {
      Set<Integer> held = new HashSet<>();
      for (String year : line[1].split(",")) {
        held.add(Integer.valueOf(year));
      }
      years.put(kind(line[0]), held);
    }
    return years;
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    List<String> words = new ArrayList<>(NAMES.words());
    words.addAll(FILLERS);
    words.addAll(BODIES);
    words.addAll(
        List.of(
            "www",
            "tahun",
            "sepanjang",
            "selama",
            "periode",
            "pada",
            "di",
            "antara",
            "sampai",
            "hingga",
            "dan",
            "dengan",
            "s",
            "d",
            "sd",
            "nomor",
            "no",
            "rentang",
            "kurun"));
    return words;
  }

  /** The election of that kind in that year; empty if none was or will be held. */
  static Optional<Kind> held(Kind named, int year) {
    if (named == Kind.PILKADES) {
      return Optional.of(named);
    }
    Kind likely = named == Kind.PEMILU ? Kind.PEMILU : Kind.PILKADA;
    Kind other = likely == Kind.PEMILU ? Kind.PILKADA : Kind.PEMILU;
    if (isHeld(likely, year)) {
      return Optional.of(likely);
    }
    return named != Kind.PILKADA && isHeld(other, year) ? Optional.of(other) : Optional.empty();
  }

  private static boolean isHeld(Kind kind, int year) {
    return YEARS.getOrDefault(kind, Set.of()).contains(year);
  }

  /** The words with which a period may begin. */
  static Collection<String> starts() {
    List<String> starts = new ArrayList<>(NAMES.firsts());
    starts.addAll(PeriodYears.CUES);
    return starts;
  }
}
