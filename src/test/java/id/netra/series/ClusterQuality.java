package id.netra.series;

import static java.util.stream.Collectors.groupingBy;

import id.netra.BCubed;
import id.netra.series.NewsWorld.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well found observations match the true ones.
 *
 * @param match B-cubed over mentions
 * @param inflation found observations over true ones
 * @param falseMerges observations that mix different series
 */
record ClusterQuality(BCubed match, double inflation, long falseMerges) {

  /** Compares; found maps mention ids to found observations. */
  static ClusterQuality of(List<NewsWorld.Mention> mentions, Map<String, String> found) {
    List<Pair> pairs =
        mentions.stream()
            .map(m -> Pair.of(m, found.getOrDefault(m.statement().mentionId(), "")))
            .toList();
    BCubed match = BCubed.of(pairs, Pair::found, Pair::truth);
    return new ClusterQuality(
        match,
        (double) BCubed.groups(pairs, Pair::found) / BCubed.groups(pairs, Pair::truth),
        BCubed.mixed(pairs, Pair::found, Pair::series));
  }

  /** A mention: its found and its true observation, and its true series. */
  private record Pair(String found, String truth, String series) {
    static Pair of(NewsWorld.Mention mention, String found) {
      return new Pair(found, mention.observation(), mention.series());
    }
  }

  /** Observations of the mentions as the product finds them, by mention. */
  static Map<String, String> resolved(List<NewsWorld.Mention> mentions, SeriesSettings settings) {
    Map<String, String> found = new HashMap<>();
    mentions.stream()
        .map(NewsWorld.Mention::statement)
        .collect(groupingBy(s -> s.source().originalId()))
        .values()
        .stream()
        .flatMap(article -> KeyFilling.filled(article).stream())
        .collect(groupingBy(Statement::cellId))
        .values()
        .stream()
        .flatMap(cell -> CellResolution.of(cell, settings).stream())
        .forEach(o -> o.mentions().forEach(s -> found.put(s.mentionId(), o.id())));
    return found;
  }

  /** The usual baseline: the same value and kind are the same. */
  static Map<String, String> byValueAndKind(List<NewsWorld.Mention> mentions) {
    Map<String, String> found = new HashMap<>();
    for (NewsWorld.Mention mention : mentions) {
      Statement s = mention.statement();
      found.put(s.mentionId(), s.value().min() + " " + s.key().part("kind").orElse(""));
    }
    return found;
  }

  /** Prints the figures for several worlds. */
  public static void main(String[] arguments) {
    for (Style style : List.of(Style.CAREFUL, Style.HASTY, Style.BARE)) {
      System.out.println(style);
      for (long seed = 1; seed <= 5; seed++) {
        List<NewsWorld.Mention> mentions = NewsWorld.mentions(seed, 60, style);
        print("series", seed, of(mentions, resolved(mentions, SeriesSettings.standard())));
        print("value and kind", seed, of(mentions, byValueAndKind(mentions)));
      }
    }
  }

  private static void print(String way, long seed, ClusterQuality quality) {
    System.out.printf(
        Locale.ROOT,
        "%-15s seed %d: B-cubed P %.3f R %.3f F1 %.3f, inflation %.3f, false merges %d%n",
        way,
        seed,
        quality.match().precision(),
        quality.match().recall(),
        quality.match().f1(),
        quality.inflation(),
        quality.falseMerges());
  }
}
