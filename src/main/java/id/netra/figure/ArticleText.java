package id.netra.figure;

import id.netra.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cleaned article as the grammar reads it.
 *
 * @param text title, line break, body; or the body alone
 * @param title where the title stands in the text, if it has one
 * @param published the day of publication, if known
 */
public record ArticleText(String text, Optional<Span> title, Optional<LocalDate> published) {

  /** Checks that the title lies in the text. */
  public ArticleText {
    if (title.isPresent() && title.get().end() > text.length()) {
      throw new IllegalArgumentException(
          "The title " + title.get() + " ends after the text of " + text.length() + " chars");
    }
  }

  /** An article of which only the body is known. */
  public static ArticleText of(String body) {
    return new ArticleText(body, Optional.empty(), Optional.empty());
  }
}
