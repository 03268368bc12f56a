package id.netra.cli;

import id.netra.job.CompletedJob;
import id.netra.job.Progress;
import java.util.Locale;

/** Tells on the error stream what is running, so that the summary on the other stays clean. */
final class ConsoleProgress implements Progress {

  @Override
  public void started(String job) {
    System.err.println(job + " …");
  }

  @Override
  public void finished(CompletedJob job) {
    System.err.printf(
        Locale.ROOT,
        "%s: %d rows written, %.1f s%n",
        job.job(),
        job.rowsWritten(),
        job.duration().toMillis() / 1000.0);
  }
}
