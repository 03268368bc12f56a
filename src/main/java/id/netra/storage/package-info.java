/**
 * Reads the corpus; reads, appends, merges Delta tables; holds the lock of the lake.
 *
 * <p>The only package that touches files or {@code io.delta}. Tables are addressed by path, {@code
 * <lake>/<layer>/<table>}, made absolute before Delta sees it.
 */
@NullMarked
package id.netra.storage;

import org.jspecify.annotations.NullMarked;
