/**
 * The batch jobs: each reads tables, chains the transformations of its step, writes tables.
 *
 * <p>A job does only what is new since it last ran, so it can be killed anywhere and run again. The
 * last act of a run appends the version of every table to {@code ops.job_runs}; readers see those
 * versions.
 */
@NullMarked
package id.netra.job;

import org.jspecify.annotations.NullMarked;
