/** Tests of the whole, and what they share. */
@NullMarked
package id.netra;

import org.jspecify.annotations.NullMarked;
