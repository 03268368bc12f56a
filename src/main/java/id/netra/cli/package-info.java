/** The command line: arguments, settings file, exit code; the only main and the only output. */
@NullMarked
package id.netra.cli;

import org.jspecify.annotations.NullMarked;
