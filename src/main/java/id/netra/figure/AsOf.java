package id.netra.figure;

import id.netra.text.DatePrecision;
import java.time.LocalDate;

/**
 * The day up to which a running count goes.
 *
 * <p>"hingga 4 Oktober" is a day; "per Desember 2023" is the last day of that month, with the
 * precision of a month.
 *
 * @param date the day, or the last one of the month or year
 * @param precision how finely the text dates
 */
public record AsOf(LocalDate date, DatePrecision precision) {}
