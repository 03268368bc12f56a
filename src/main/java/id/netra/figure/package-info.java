/**
 * The grammar of figures and events: which counts an article states, of what, by whom, for where
 * and when.
 *
 * <p>Plain Java that reads one article in one pass ({@link id.netra.figure.FigureGrammar}), with
 * its words in rule files that a linguist can change, under a thin Spark shell ({@link
 * id.netra.figure.FigureExtraction}). What counts as a figure is written down in the guideline of
 * the project's gold articles.
 */
@NullMarked
package id.netra.figure;

import org.jspecify.annotations.NullMarked;
