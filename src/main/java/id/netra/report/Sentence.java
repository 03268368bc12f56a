package id.netra.report;

/**
 * A sentence of an article with the words that state a fact.
 *
 * @param text the sentence as published
 * @param markStart first code unit of those words in the sentence
 * @param markEnd code unit after the last; equal to the start where they are not known
 * @param article where it stands
 */
public record Sentence(String text, int markStart, int markEnd, Article article) {
  /** Puts a mark that does not fit into the sentence at its end, empty. */
  public Sentence {
    if (markStart < 0 || markStart > markEnd || markEnd > text.length()) {
      markStart = text.length();
      markEnd = text.length();
    }
  }

  /** What stands before the marked words. */
  public String before() {
    return text.substring(0, markStart);
  }

  /** The marked words: the number. */
  public String marked() {
    return text.substring(markStart, markEnd);
  }

  /** What stands after the marked words. */
  public String after() {
    return text.substring(markEnd);
  }

  /** A sentence of which nothing is marked. */
  public static Sentence plain(String text, Article article) {
    return new Sentence(text, text.length(), text.length(), article);
  }
}
