package id.netra.text;

/**
 * The grammars that read a text by its lexemes, each with a lexicon of its own.
 *
 * <p>A text is cut once for all of them; each then sees the words that it knows, and which of them
 * may begin what it looks for.
 */
enum Grammar {
  NUMBERS(0),
  DATES(1),
  PERIODS(2),
  LAWS(3);

  private static final int COUNT = 4;

  private final int place;

  Grammar(int place) {
    this.place = place;
  }

  /** The bit of a word that this grammar knows. */
  int known() {
    return 1 << place;
  }

  /** The bit of a word that may begin what this grammar looks for. */
  int start() {
    return 1 << (place + COUNT);
  }
}
