package id.netra.job;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run was asked for.
 *
 * @param job {@code nightly} or one job by name
 * @param articles paths of the corpus, for jobs that read it
 * @param lake folder of the lake
 * @param runDate the logical night
 */
public record RunOrder(String job, List<String> articles, String lake, LocalDate runDate) {
  /** All jobs in order. */
  public static final String NIGHTLY = "nightly";

  boolean isNightly() {
    return job.equals(NIGHTLY);
  }
}
