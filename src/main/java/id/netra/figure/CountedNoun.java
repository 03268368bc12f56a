package id.netra.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds what a number counts by the noun phrase after it.
 *
 * <p>In "109 dugaan kasus pelanggaran" the light noun "dugaan" passes to "kasus"; in "60 orang
 * Sekretaris" the office is told by the second noun. A number after which no noun stands and no
 * unknown word either is bare: "Klaten 5, Blora 4", "47 diteruskan ke KASN".
 */
final class CountedNoun {
  private static final Term UNKNOWN_OFFICE =
      new Term("noun.unknown_office", TermClass.NOUN, Map.of("unit", "person", "sense", "office"));
  private static final Set<String> AGENTS = Set.of("kami", "kita", "mereka");
  private static final int LONGEST_PLACE = 80;
  private static final int MOST_NOUNS = 6;
  private static final int LONGEST_COMPLEMENT = 4;
  private final Reading reading;

  CountedNoun(Reading reading) {
    this.reading = reading;
  }

  void assign(Draft draft) {
    List<TermMatch> nouns = nounsFrom(draft.end);
    if (nouns.isEmpty()) {
      nouns = nounsFrom(afterShare(draft.end));
    }
    draft.nouns = nouns;
    draft.head = head(nouns);
    draft.phraseEnd = nouns.isEmpty() ? draft.end : nouns.get(nouns.size() - 1).end();
    draft.isBare = nouns.isEmpty() && isBare(draft);
    share(draft);
    draft.isAnaphor = isAnaphor(draft);
  }

  /** "20 operator desa" in the list of an attendance: an office that no rule file names. */
  void assignUnknown(Draft draft) {
    if (draft.head.isEmpty() && !draft.isBare && reading.tokens().isWord(draft.end)) {
      TermMatch office = new TermMatch(UNKNOWN_OFFICE, draft.end, draft.end + 1);
      draft.nouns = List.of(office);
      draft.head = Optional.of(office);
      draft.phraseEnd = office.end();
    }
  }

  private List<TermMatch> nounsFrom(int start) {
    List<TermMatch> nouns = new ArrayList<>();
    int position = start;
    while (nouns.size() < MOST_NOUNS && !reading.tokens().opensLine(position)) {
      Optional<TermMatch> noun = reading.terms().at(TermClass.NOUN, position);
      if (noun.isEmpty()) {
        int skipped = afterParenthesis(position);
        if (nouns.isEmpty() || skipped == position) {
          break;
        }
        position = skipped;
        continue;
      }
      nouns.add(noun.get());
      position = noun.get().end();
    }
    return List.copyOf(nouns);
  }

  /** Skips "(89%) di antaranya" in "3.795.302 (89%) di antaranya PNS". */
  private int afterShare(int position) {
    Tokens tokens = reading.tokens();
    boolean isShare =
        tokens.word(position).equals("(")
            && tokens.isDigits(position + 1)
            && Set.of("%", "persen").contains(tokens.word(position + 2))
            && tokens.word(position + 3).equals(")");
    if (!isShare) {
      return position;
    }
    int next = position + 4;
    return reading
        .terms()
        .at(TermClass.CUE, next)
        .filter(c -> c.term().has("cue", "among"))
        .map(TermMatch::end)
        .orElse(next);
  }

  /** Skips "(ASN)" in "Aparatur Sipil Negara (ASN)". */
  private int afterParenthesis(int position) {
    Tokens tokens = reading.tokens();
    boolean isShort = tokens.word(position).equals("(") && tokens.word(position + 2).equals(")");
    return isShort && !tokens.isDigits(position + 1) ? position + 3 : position;
  }

  private static Optional<TermMatch> head(List<TermMatch> nouns) {
    Optional<TermMatch> person = Optional.empty();
    for (TermMatch noun : nouns) {
      String sense = noun.term().attribute("sense");
      if (sense.equals("light")) {
        person = person.or(() -> Optional.of(noun));
      } else if (sense.equals("person") && !noun.term().has("accused", "yes")) {
        person = Optional.of(noun);
      } else if (person.isPresent() && isCaseWord(noun) && isPerson(person.get())) {
        return person;
      } else {
        return Optional.of(noun);
      }
    }
    return person;
  }

  private static boolean isPerson(TermMatch noun) {
    return noun.term().has("unit", "person");
  }

  private static boolean isCaseWord(TermMatch noun) {
    return !noun.term().has("unit", "person");
  }

  private boolean isBare(Draft draft) {
    Tokens tokens = reading.tokens();
    int next = draft.end;
    if (!tokens.isWord(next) || tokens.opensLine(next)) {
      return !tokens.word(next).equals("%");
    }
    return reading.terms().at(TermClass.CUE, next).filter(CountedNoun::opensPhrase).isPresent()
        || reading.terms().at(TermClass.OUTCOME, next).isPresent()
        || (AGENTS.contains(tokens.word(next))
            && reading.terms().at(TermClass.OUTCOME, next + 1).isPresent())
        || startsPlace(tokens.start(next));
  }

  private boolean startsPlace(int position) {
    return reading.placesWithin(position, position + LONGEST_PLACE).stream()
        .anyMatch(p -> p.span().start() == position);
  }

  private static boolean opensPhrase(TermMatch cue) {
    return List.of("bare_next", "national", "among", "rest", "comprise", "conj", "and", "from_that")
        .stream()
        .anyMatch(name -> cue.term().has("cue", name));
  }

  /** Reads "67 (43 %)" and "67 kasus atau 43 persen". */
  private void share(Draft draft) {
    Tokens tokens = reading.tokens();
    int position = draft.phraseEnd;
    int last = position + LONGEST_COMPLEMENT;
    while (position < last && tokens.isWord(position) && !tokens.word(position).equals("atau")) {
      position++;
    }
    boolean isOpened = tokens.word(position).equals("(") || tokens.word(position).equals("atau");
    int share = tokens.isDigits(position + 1) ? position + 1 : position + 2;
    if (!isOpened || !tokens.isDigits(share)) {
      return;
    }
    String unit = tokens.word(share + 1);
    if (unit.equals("%") || unit.equals("persen")) {
      draft.share = ratio(tokens.word(share));
    }
  }

  private static OptionalDouble ratio(String digits) {
    String plain = digits.replace(',', '.');
    boolean isNumber = plain.length() < 8 && plain.chars().filter(c -> c == '.').count() <= 1;
    if (!isNumber || !plain.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
      return OptionalDouble.empty();
    }
    double percent = Double.parseDouble(plain);
    return percent <= 100 ? OptionalDouble.of(percent / 100) : OptionalDouble.empty();
  }

  /** "109 tersebut", "719 dugaan itu": a count already made. */
  private boolean isAnaphor(Draft draft) {
    return reading.terms().isCue("anaphor", draft.phraseEnd);
  }
}
