/** Settings from HOCON: {@code reference.conf} explains every key; a file and --set override it. */
@NullMarked
package id.netra.config;

import org.jspecify.annotations.NullMarked;
