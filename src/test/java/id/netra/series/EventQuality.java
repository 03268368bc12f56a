package id.netra.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well found events match the true ones.
 *
 * @param f1 B-cubed F1 over reports
 * @param inflation found events over true ones
 * @param falseMerges found events that mix true ones
 */
record EventQuality(double f1, double inflation, long falseMerges) {

  /** Groups the reports and compares. */
  static EventQuality of(List<EventWorld.Told> told) {
    Map<String, String> truth =
        told.stream().collect(toMap(t -> t.report().mentionId(), EventWorld.Told::event));
    Map<String, Set<String>> trueEvents =
        told.stream()
            .collect(
                groupingBy(EventWorld.Told::event, mapping(t -> t.report().mentionId(), toSet())));
    List<Set<String>> found =
        EventGrouping.of(told.stream().map(EventWorld.Told::report).toList()).stream()
            .map(e -> e.reports().stream().map(EventReport::mentionId).collect(toSet()))
            .toList();
    double precision = 0;
    double recall = 0;
    for (Set<String> event : found) {
      for (String report : event) {
        Set<String> of = trueEvents.getOrDefault(truth.getOrDefault(report, ""), Set.of());
        double both = event.stream().filter(of::contains).count();
        precision += both / event.size() / told.size();
        recall += both / of.size() / told.size();
      }
    }
    long merges =
        found.stream().filter(e -> e.stream().map(truth::get).distinct().count() > 1).count();
    return new EventQuality(
        2 * precision * recall / (precision + recall),
        (double) found.size() / trueEvents.size(),
        merges);
  }

  /** Prints the figures for several worlds. */
  public static void main(String[] arguments) {
    for (long seed = 1; seed <= 5; seed++) {
      EventQuality quality = of(EventWorld.reports(seed, 30));
      System.out.printf(
          Locale.ROOT,
          "events seed %d: B-cubed F1 %.3f, inflation %.3f, false merges %d%n",
          seed,
          quality.f1(),
          quality.inflation(),
          quality.falseMerges());
    }
  }
}
