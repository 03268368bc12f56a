package id.netra.dedup;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a search for copies found.
 *
 * @param rows of {@code silver.article_copies}
 * @param isWhole whether there is a row for every article of the lake; else only for those that
 *     were looked at and may have changed
 * @param comparedPairs how many pairs of articles were compared
 */
public record FoundCopies(Dataset<Row> rows, boolean isWhole, long comparedPairs) {}
