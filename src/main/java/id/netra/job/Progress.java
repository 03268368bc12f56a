package id.netra.job;

/** Hears of the jobs of a run as they start and end. */
public interface Progress {
  /** A job starts. */
  void started(String job);

  /** A job has ended. */
  void finished(CompletedJob job);
}
