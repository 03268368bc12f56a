/**
 * What the press says held against official figures, and the other way round.
 *
 * <p>Plain Java over records; Spark only where observations are read and findings become rows.
 */
@NullMarked
package id.netra.reconcile;

import org.jspecify.annotations.NullMarked;
