package id.netra.job;

import id.netra.config.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The jobs of a night, in order. */
final class Jobs {
  private Jobs() {}

  /** The jobs that the order asks for. */
  static List<Job> of(RunOrder order) {
    List<Job> all = all(order.articles());
    return order.isNightly()
        ? all
        : all.stream().filter(job -> job.name().equals(order.job())).toList();
  }

  /** Version of code and settings of every job, by name. */
  static Map<String, String> fingerprints(Settings settings) {
    Map<String, String> fingerprints = new TreeMap<>();
    all(List.of()).forEach(job -> fingerprints.put(job.name(), job.fingerprint(settings)));
    return fingerprints;
  }

  private static List<Job> all(List<String> articles) {
    return List.of(
        new IngestArticles(articles),
        new CleanArticles(),
        new DeduplicateArticles(),
        new ExtractFigures(),
        new ResolveSeries(),
        new ClusterThemes(),
        new BuildTrends(),
        new WriteReport());
  }
}
