package id.netra.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a night of themes gives.
 *
 * @param themes all rows of {@code gold.themes}, retired themes among them
 * @param articleThemes all rows of {@code gold.article_themes}, copies among them
 * @param model the model to be kept before the tables are written, if it is a new one
 * @param quality figures by name: {@code theme_count}, {@code without_theme_ratio} (0..1), {@code
 *     retrained} (1 if a model was learned tonight); and, of a training, {@code silhouette}
 *     (-1..1), {@code npmi} (-1..1, mean over themes), {@code diversity_ratio} (0..1), {@code
 *     stability_ari} (-1..1)
 * @param notes lines for the summary: why there was a training, rules of the analyst that found no
 *     theme
 */
public record ThemeTables(
    Dataset<Row> themes,
    Dataset<Row> articleThemes,
    Optional<ModelFile> model,
    Map<String, Double> quality,
    List<String> notes) {}
