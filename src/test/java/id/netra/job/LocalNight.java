package id.netra.job;

import id.netra.config.Settings;
import java.time.LocalDate;
import java.util.List;

/** A night in the session of the test. */
public final class LocalNight {
  /** The logical night of tests. */
  public static final LocalDate DATE = LocalDate.of(2025, 1, 2);

  private LocalNight() {}

  /** Runs all jobs over the articles. */
  public static RunSummary run(String articles, String lake) {
    return run(articles, lake, DATE);
  }

  /** Runs all jobs over the articles in the night of that date. */
  public static RunSummary run(String articles, String lake, LocalDate date) {
    RunOrder order = new RunOrder(RunOrder.NIGHTLY, List.of(articles), lake, date);
    return run(Settings.defaults(), order);
  }

  /** Runs what is ordered, and says nothing meanwhile. */
  static RunSummary run(Settings settings, RunOrder order) {
    return NetraRun.of(settings, order, new Silence());
  }

  private static final class Silence implements Progress {
    @Override
    public void started(String job) {}

    @Override
    public void finished(CompletedJob job) {}
  }
}
