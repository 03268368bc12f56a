/**
 * Every Delta table as code: name, layer, columns with comments, key, constraints, clustering.
 *
 * <p>Tables are the only contract between steps, and each column name is written as a string here
 * and nowhere else. Paths below the lake are {@code <layer>/<table>}.
 */
@NullMarked
package id.netra.table;

import org.jspecify.annotations.NullMarked;
