package id.netra.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as a source: where one can read it.
 *
 * @param title its title
 * @param outlet who published it
 * @param date when
 * @param url its address as given, which need not be one of the web
 */
public record Article(
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> date,
    Optional<String> url) {}
