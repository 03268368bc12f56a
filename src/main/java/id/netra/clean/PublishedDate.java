package id.netra.clean;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which an article was published, as far as that is known.
 *
 * @param day absent if and only if the source is none
 * @param source where the day comes from
 */
public record PublishedDate(Optional<LocalDate> day, DateSource source) {
  static final PublishedDate UNKNOWN = new PublishedDate(Optional.empty(), DateSource.NONE);

  static PublishedDate of(LocalDate day, DateSource source) {
    return new PublishedDate(Optional.of(day), source);
  }
}
