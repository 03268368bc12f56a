package id.netra.storage;

import java.util.Optional;

/** One record of the corpus as found: an article, or the reason why it is none. */
sealed interface CorpusRecord {
  /** Line of the file, from 0; 0 for a file of one article. */
  long recordIndex();

  /**
   * An article as given.
   *
   * @param text never blank
   */
  record Article(
      long recordIndex,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> date,
      String text)
      implements CorpusRecord {}

  /**
   * Something that is no article.
   *
   * @param detail problem, cause and remedy in words
   * @param prefix its first characters, printable
   */
  record Rejected(long recordIndex, RejectionReason reason, String detail, String prefix)
      implements CorpusRecord {}
}
