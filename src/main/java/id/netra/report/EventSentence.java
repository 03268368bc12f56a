package id.netra.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sentence that reports an event or counts its participants.
 *
 * @param type type of the event
 * @param date its day
 * @param reference address of the article, else its id
 * @param sentence the sentence
 */
public record EventSentence(
    String type, Optional<LocalDate> date, String reference, Sentence sentence) {

  /** Whether it is about that event. */
  boolean isAbout(EventLine event) {
    return type.equals(event.type())
        && event.urls().contains(reference)
        && (date.isEmpty() || event.date().isEmpty() || date.equals(event.date()));
  }
}
