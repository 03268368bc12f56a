package id.netra.text;

import java.util.List;
import java.util.Locale;

/** The dictionary of institutions, read from {@code institutions.csv}. */
final class InstitutionLexicon {
  private InstitutionLexicon() {}

  /**
   * A form of an institution's name.
   *
   * @param body the canonical short name
   * @param isLocal whether a place may follow
   * @param isAcronym whether it counts only in capitals
   */
  record Form(String body, boolean isLocal, boolean isAcronym) {}

  /** The dictionary. */
  static TokenTrie<Form> forms() {
    TokenTrie.Builder<Form> trie = TokenTrie.builder();
    for (List<String> row : DataRows.of("institutions.csv")) {
      String form = row.get(0);
      String first = form.split(" ", 2)[0];
      boolean isAcronym = first.equals(first.toUpperCase(Locale.ROOT));
      trie.put(form, new Form(row.get(1), row.get(2).equals("yes"), isAcronym));
    }
    return trie.build();
  }
}
