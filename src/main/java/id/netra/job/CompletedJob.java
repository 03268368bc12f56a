package id.netra.job;

import java.time.Duration;

/**
 * What became of one job of a run.
 *
 * @param job its name
 * @param fingerprint version of its code and settings
 * @param rowsWritten rows inserted, updated and deleted
 * @param duration wall time
 */
public record CompletedJob(String job, String fingerprint, long rowsWritten, Duration duration) {}
