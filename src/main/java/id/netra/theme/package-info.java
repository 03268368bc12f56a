/**
 * Themes of the coverage: term vectors, clustering, labels, quality, and ids that last.
 *
 * <p>A training goes {@code Vocabulary → LatentSpace → Clustering → ThemeTraining → ThemeRegistry →
 * ThemeModel}; between trainings a night only asks the model. {@code ThemeBoard} and {@code
 * AnalystView} put the analyst's decisions on top. It is plain Java on a sample of the articles,
 * the same on every machine and for every partitioning; only {@code ThemeDiscovery}, the two
 * corpora and the rows know Spark.
 */
@NullMarked
package id.netra.theme;

import org.jspecify.annotations.NullMarked;
