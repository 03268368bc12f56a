/**
 * Themes of the coverage: term vectors, clustering, labels, quality, and ids that last.
 *
 * <p>The way goes {@code TermVectors → LatentSpace → Clustering → ThemeModel → ThemeLabels →
 * ThemeRegistry}. All of it is plain Java on a sample of the articles, the same on every machine
 * and for every partitioning; {@code ThemeDiscovery} alone knows Spark.
 */
@NullMarked
package id.netra.theme;

import org.jspecify.annotations.NullMarked;
