package id.netra.series;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The article in which a statement stands.
 *
 * @param articleId the article
 * @param originalId the article of which it is a copy; itself for an original
 * @param url its address
 * @param outlet its outlet
 * @param published its day of publication
 * @param origin the earliest day of publication among the original and all its copies
 */
record Source(
    String articleId,
    String originalId,
    Optional<String> url,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<LocalDate> origin) {

  Source withOrigin(Optional<LocalDate> day) {
    return new Source(articleId, originalId, url, outlet, published, day);
  }
}
