package id.netra.theme;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a discovery of themes gives.
 *
 * @param themes all rows of {@code gold.themes}, retired themes among them
 * @param articleThemes all rows of {@code gold.article_themes}, copies among them
 * @param quality figures by name: {@code theme_count}, {@code silhouette} (-1..1), {@code npmi}
 *     (-1..1, mean over themes), {@code diversity_ratio} (0..1), {@code without_theme_ratio}
 *     (0..1), {@code retrained} (1 if themes were found anew, 0 if the known ones were kept)
 */
public record ThemeTables(
    Dataset<Row> themes, Dataset<Row> articleThemes, Map<String, Double> quality) {}
