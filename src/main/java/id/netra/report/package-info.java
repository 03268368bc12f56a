/**
 * The HTML page made from the gold tables: self-contained, without any request, in two languages.
 */
@NullMarked
package id.netra.report;

import org.jspecify.annotations.NullMarked;
