package id.netra.clean;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was handed in.
 *
 * @param title as declared beside the text
 * @param rawText the text, without the declared title
 * @param declaredDateText date of publication as declared, such as "Selasa, 06 Okt 2020 14:05 WIB"
 * @param url address as given
 * @param outlet as given
 * @param readDate the day on which it was read; no article is younger
 */
public record RawArticle(
    Optional<String> title,
    String rawText,
    Optional<String> declaredDateText,
    Optional<String> url,
    Optional<String> outlet,
    LocalDate readDate) {

  /** An article of which only the text is known. */
  public static RawArticle ofText(String rawText, LocalDate readDate) {
    return new RawArticle(
        Optional.empty(), rawText, Optional.empty(), Optional.empty(), Optional.empty(), readDate);
  }

  /** The text that offset maps lead back to: title, line break and text, or the text alone. */
  public String document() {
    return title.map(t -> t + "\n" + rawText).orElse(rawText);
  }
}
