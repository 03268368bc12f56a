package id.netra.reconcile;

import id.netra.table.FigureVocabulary;
import id.netra.text.Institutions;
import id.netra.text.Periods;
import id.netra.text.PlaceMention;
import id.netra.text.Places;
import id.netra.text.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the words of official tables map to the code lists of the tables.
 *
 * <p>"dilaporkan" with "ASN" are reported_persons, alleged; with "laporan" they are reports,
 * received. The rules stand in {@code official-words.tsv}, the first that fits wins.
 */
final class OfficialWords {
  static final String IN_PROCESS = FigureVocabulary.IN_PROCESS;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern REMARK = Pattern.compile("\\([^)]*+\\)");
  private static final List<Rule> RULES = rules();

  /** What a pair of words means. */
  record Meaning(String kind, String unit, String stage) {}

  private record Rule(String table, Pattern stage, Pattern unit, List<String> codes) {
    boolean fits(String stageWords, String unitWords) {
      return stage.matcher(stageWords).find() && unit.matcher(unitWords).find();
    }
  }

  private OfficialWords() {}

  /** Kind, unit and stage of the words in the columns stage and unit. */
  static Optional<Meaning> meaning(String stage, String unit) {
    return codes("figure", stage, unit)
        .map(codes -> new Meaning(codes.get(0), codes.get(1), codes.get(2)));
  }

  /** Stage of the word in the column status of case records. */
  static Optional<String> caseStage(String status) {
    return codes("status", status, "").map(codes -> codes.get(0));
  }

  /** Whether the word in the column sanction says that there is one. */
  static boolean isSanction(String sanction) {
    return codes("sanction", sanction, "").filter(codes -> codes.get(0).equals("no")).isEmpty();
  }

  /** Who is counted, by the words of stage and unit. */
  static Optional<String> population(String words) {
    return codes("population", words, "").map(codes -> codes.get(0)).filter(c -> !c.equals("-"));
  }

  /** Kind of violation in law, if the words name one. */
  static Optional<String> violationType(String words) {
    return codes("violation", words, "").map(codes -> codes.get(0));
  }

  /** Code of "Pilkada 2020" or "2022". */
  static Optional<String> periodCode(String election) {
    String name = election.strip();
    return YEAR.matcher(name).matches()
        ? Optional.of("Y-" + name)
        : Periods.find(name).stream().map(period -> period.code()).findFirst();
  }

  /**
   * Usual name of a body: "BKN" for "Badan Kepegawaian Negara"; remarks in brackets are dropped.
   */
  static Optional<String> body(String issuer) {
    String name = REMARK.matcher(issuer).replaceAll(" ").strip();
    return Institutions.find(name).stream()
        .map(mention -> mention.label())
        .findFirst()
        .or(() -> Optional.of(name).filter(text -> !text.isEmpty()));
  }

  /** Code of a place; empty where no place of that name is known. */
  static Optional<String> regionCode(String region) {
    return Places.find(region).stream()
        .map(PlaceMention::region)
        .map(place -> place.code())
        .findFirst();
  }

  private static Optional<List<String>> codes(String table, String stage, String unit) {
    String stageWords = stage.toLowerCase(Locale.ROOT);
    String unitWords = unit.toLowerCase(Locale.ROOT);
    return RULES.stream()
        .filter(rule -> rule.table.equals(table) && rule.fits(stageWords, unitWords))
        .map(Rule::codes)
        .findFirst();
  }

  private static List<Rule> rules() {
    return RuleFile.lines(OfficialWords.class, "official-words.tsv").stream()
        .map(OfficialWords::rule)
        .toList();
  }

  private static Rule rule(String line) {
    List<String> cells = List.of(line.split("\t"));
    return new Rule(
        cells.get(0),
        Pattern.compile(cells.get(2)),
        Pattern.compile(cells.get(3)),
        cells.subList(4, cells.size()));
  }
}
