/**
 * Observations of statistical series, made from the mentions of many articles; and events, made
 * from the reports of many outlets.
 *
 * <p>The way of a mention: {@link id.netra.series.KeyFilling} completes its key from the same
 * article and its copies, {@link id.netra.series.ObservationGrouping} puts it with the mentions of
 * the same series that state the same value, {@link id.netra.series.SeriesHistory} says what each
 * value is to its series. All this is plain Java; {@link id.netra.series.SeriesResolution} and
 * {@link id.netra.series.EventResolution} are the Spark around it.
 */
@NullMarked
package id.netra.series;

import org.jspecify.annotations.NullMarked;
