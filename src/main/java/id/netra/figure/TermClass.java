package id.netra.figure;

/** A rule file of the lexicon: each holds one class of terms. */
enum TermClass {
  NOUN("nouns"),
  OUTCOME("outcomes"),
  CATEGORY("categories"),
  CUE("cues"),
  REJECTER("rejecters"),
  EVENT("events"),
  OFFICE("offices");

  private final String file;

  TermClass(String file) {
    this.file = file;
  }

  String resource() {
    return file + ".tsv";
  }
}
