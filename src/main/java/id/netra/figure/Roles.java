package id.netra.figure;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads the office of counted people.
 *
 * <p>The known office with the capitalised words that complete it: "41 Kasub Kepegawaian", "27
 * kepala daerah" is "Kepala Daerah".
 */
final class Roles {
  private static final int LONGEST_COMPLEMENT = 3;
  private static final int LONGEST_TITLE = 9;
  private final Reading reading;

  Roles(Reading reading) {
    this.reading = reading;
  }

  void assign(Draft draft) {
    boolean isPeople = draft.head.filter(h -> h.term().has("unit", "person")).isPresent();
    draft.role =
        draft.nouns.stream()
            .filter(n -> isPeople)
            .filter(n -> n.term().has("sense", "office"))
            .findFirst()
            .or(() -> isPeople ? before(draft) : Optional.empty())
            .flatMap(this::name);
  }

  /** "camat 50 orang": the office stands before a number of people. */
  private Optional<TermMatch> before(Draft draft) {
    boolean isPlain =
        !draft.nouns.isEmpty()
            && draft.nouns.stream().allMatch(n -> n.term().id().equals("noun.orang"));
    return reading.terms().within(TermClass.NOUN, draft.first - 3, draft.first).stream()
        .filter(n -> isPlain && n.end() == draft.first && n.term().has("sense", "office"))
        .findFirst()
        .or(() -> isPlain ? withComplement(draft) : Optional.empty())
        .or(() -> isPlain ? withClause(draft) : Optional.empty());
  }

  /** "kepala desa yang dilaporkan tidak netral sebanyak 238 orang". */
  private Optional<TermMatch> withClause(Draft draft) {
    return reading.terms().within(TermClass.NOUN, draft.zoneStart, draft.first).stream()
        .filter(n -> n.term().has("sense", "office"))
        .findFirst()
        .filter(n -> n.first() - draft.zoneStart <= 1)
        .filter(n -> reading.tokens().word(n.end()).equals("yang"));
  }

  /** "ketua KPU provinsi 21 orang", "kepala desa sebanyak 238 orang". */
  private Optional<TermMatch> withComplement(Draft draft) {
    Optional<TermMatch> office =
        reading.terms().within(TermClass.NOUN, draft.zoneStart, draft.first).stream()
            .filter(n -> n.term().has("sense", "office"))
            .findFirst();
    int end = draft.first - LONGEST_TITLE;
    return office.filter(o -> o.first() >= end && isTitle(o.end(), draft.first));
  }

  private boolean isTitle(int from, int to) {
    int token = from;
    while (token < to) {
      Optional<TermMatch> noun = reading.terms().at(TermClass.NOUN, token);
      boolean isPart =
          noun.isPresent()
              || reading.tokens().isCapitalised(token)
              || reading.terms().isCue("link", token)
              || reading.terms().isCue("and", token);
      if (!isPart) {
        return false;
      }
      token = noun.map(TermMatch::end).orElse(token + 1);
    }
    return true;
  }

  private Optional<String> name(TermMatch office) {
    Tokens tokens = reading.tokens();
    int end = office.end();
    if (tokens.isCapitalised(office.first())) {
      while (end - office.end() < LONGEST_COMPLEMENT
          && tokens.isCapitalised(end)
          && !tokens.opensLine(end)
          && isNoPlace(end)) {
        end++;
      }
    }
    if (office.term().attribute("role").isEmpty()) {
      return Optional.of(title(office.first(), unknownEnd(office)));
    }
    String role = office.term().attribute("role");
    return Optional.of(
        end == office.end() && isPlain(office, role) ? role : title(office.first(), end));
  }

  /** "kepala desa", "kades"; not "kepala puskesmas", of which the rule names only the head. */
  private boolean isPlain(TermMatch office, String role) {
    boolean isSameWord = reading.tokens().word(office.first()).equals(firstWord(office));
    boolean isShort = office.end() - office.first() == 1;
    boolean isLong = role.contains(" ");
    return (isSameWord && (isShort || isLong)) || (isShort && role.startsWith("Kepala "));
  }

  private int unknownEnd(TermMatch office) {
    Tokens tokens = reading.tokens();
    int end = office.end();
    while (end - office.first() < LONGEST_COMPLEMENT
        && tokens.isWord(end)
        && !tokens.opensLine(end)
        && reading.terms().at(TermClass.CUE, end).isEmpty()
        && reading.terms().at(TermClass.OUTCOME, end).isEmpty()) {
      end++;
    }
    return end;
  }

  private static String firstWord(TermMatch office) {
    String role = office.term().attribute("role").toLowerCase(Locale.ROOT);
    return role.contains(" ") ? role.substring(0, role.indexOf(' ')) : role;
  }

  private boolean isNoPlace(int token) {
    int start = reading.tokens().start(token);
    return reading.placesWithin(start, start + 60).stream()
        .noneMatch(p -> p.span().start() == start);
  }

  private String title(int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      String word = reading.tokens().between(i, i + 1);
      name.append(i > first ? " " : "")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word.substring(1));
    }
    return name.toString();
  }
}
