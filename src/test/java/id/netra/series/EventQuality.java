package id.netra.series;

import static java.util.stream.Collectors.toMap;

import id.netra.BCubed;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    List<EventGrouping.Event> events =
        EventGrouping.of(told.stream().map(EventWorld.Told::report).toList());
    List<Pair> pairs =
        events.stream()
            .flatMap(
                event ->
                    event.reports().stream()
                        .map(EventReport::mentionId)
                        .distinct()
                        .map(id -> new Pair(event.id(), truth.getOrDefault(id, ""))))
            .toList();
    return new EventQuality(
        BCubed.of(pairs, Pair::found, Pair::truth).f1(),
        (double) events.size() / BCubed.groups(pairs, Pair::truth),
        BCubed.mixed(pairs, Pair::found, Pair::truth));
  }

  private record Pair(String found, String truth) {}

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
