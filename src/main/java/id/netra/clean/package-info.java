/**
 * Cleaning of articles: encoding, furniture, repetitions, dates, outlet, language, laws named.
 *
 * <p>{@link id.netra.clean.ArticleCleaner} is plain Java, from a raw to a clean article; {@link
 * id.netra.clean.ArticleCleaning} is the same over Datasets. What counts as furniture stands in
 * {@code furniture.tsv}.
 */
@NullMarked
package id.netra.clean;

import org.jspecify.annotations.NullMarked;
