/**
 * Indonesian text primitives: numbers, dates, periods, places, institutions, sentences, tokens.
 *
 * <p>Plain Java without Spark. All spans are UTF-16 code units into the text that was handed in.
 */
@NullMarked
package id.netra.text;

import org.jspecify.annotations.NullMarked;
