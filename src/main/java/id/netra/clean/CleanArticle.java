package id.netra.clean;

import id.netra.text.Languages;
import id.netra.text.LegalReference;
import id.netra.text.OffsetMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An article without furniture.
 *
 * @param title as declared, else as found on the first line
 * @param text title, line break, body; paragraphs are separated by single line breaks
 * @param offsets the way back to {@link RawArticle#document()}
 * @param published the day of publication and where it comes from
 * @param outlet normalised
 * @param language of the text
 * @param removedChars code units removed, by the name of the rule
 * @param legalReferences laws and regulations named, with spans in {@code text}
 */
public record CleanArticle(
    Optional<String> title,
    String text,
    OffsetMap offsets,
    PublishedDate published,
    Optional<String> outlet,
    Languages.Guess language,
    SortedMap<String, Integer> removedChars,
    List<LegalReference> legalReferences) {

  /** Code units removed as furniture, by all rules together. */
  public int furnitureChars() {
    return removedChars.values().stream().mapToInt(Integer::intValue).sum();
  }
}
