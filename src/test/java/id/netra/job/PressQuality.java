package id.netra.job;

import static java.util.stream.Collectors.averagingDouble;

import id.netra.BCubed;
import id.netra.SparkTest;
import id.netra.storage.Lake;
import id.netra.table.FigureEvidence;
import id.netra.table.ViolationFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * How well a whole night turns the articles of a made-up press into its true observations.
 *
 * @param found share of the true mentions that were found
 * @param match B-cubed over all true mentions
 * @param inflation observations written over true ones
 * @param falseMerges observations that mix different series
 */
record PressQuality(double found, BCubed match, double inflation, long falseMerges) {

  /** Runs a night over the press, in that folder, and compares. */
  static PressQuality of(List<PressWorld.Article> press, Path folder) throws IOException {
    Path articles = folder.resolve("press.jsonl");
    Files.write(articles, press.stream().map(PressWorld.Article::json).toList());
    Files.write(folder.resolve("truth.tsv"), truth(press));
    String lakeFolder = folder.resolve("lake").toString();
    LocalNight.run(articles.toString(), lakeFolder);
    Lake lake = Lake.at(SparkTest.spark(), lakeFolder);
    return compared(press, observations(lake), lake.read(ViolationFigures.TABLE).count());
  }

  /** One line a number: page, kind, value, observation, series. */
  private static List<String> truth(List<PressWorld.Article> press) {
    return press.stream()
        .flatMap(
            article ->
                article.truths().stream()
                    .map(
                        truth ->
                            String.join(
                                "\t",
                                article.url(),
                                truth.kind(),
                                Long.toString(truth.value()),
                                truth.observation(),
                                truth.series())))
        .toList();
  }

  private static PressQuality compared(
      List<PressWorld.Article> press, Map<String, String> observations, long written) {
    List<Pair> pairs = new ArrayList<>();
    for (PressWorld.Article article : press) {
      for (PressWorld.Truth truth : article.truths()) {
        String mention = mention(article.url(), truth.kind(), truth.value());
        pairs.add(
            new Pair(
                observations.getOrDefault(mention, "missed " + mention),
                truth.observation(),
                truth.series()));
      }
    }
    return new PressQuality(
        pairs.stream().collect(averagingDouble(p -> p.isFound() ? 1 : 0)),
        BCubed.of(pairs, Pair::found, Pair::truth),
        (double) written / BCubed.groups(pairs, Pair::truth),
        BCubed.mixed(pairs, Pair::found, Pair::series));
  }

  private static Map<String, String> observations(Lake lake) {
    Map<String, String> observations = new HashMap<>();
    List<Row> rows =
        lake.read(FigureEvidence.TABLE)
            .select(
                FigureEvidence.ARTICLE_URL,
                FigureEvidence.KIND,
                FigureEvidence.VALUE_MIN,
                FigureEvidence.OBSERVATION_ID)
            .collectAsList();
    rows.forEach(
        row ->
            observations.put(
                mention(row.getString(0), row.getString(1), row.getLong(2)), row.getString(3)));
    return observations;
  }

  private static String mention(String url, String kind, long value) {
    return url + " " + kind + " " + value;
  }

  private record Pair(String found, String truth, String series) {
    boolean isFound() {
      return !found.startsWith("missed");
    }
  }

  /** Prints the figures for seeds 1 to the number given (3), with so many series (60). */
  public static void main(String[] arguments) throws IOException {
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    int series = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    for (int seed = 1; seed <= seeds; seed++) {
      List<PressWorld.Article> press = PressWorld.articles(seed, series);
      Path folder = Files.createTempDirectory("press");
      PressQuality quality = of(press, folder);
      System.out.printf(
          Locale.ROOT,
          "%s: seed %d, %d articles: found %.3f, B-cubed P %.3f R %.3f F1 %.3f, inflation %.3f,"
              + " false merges %d%n",
          folder,
          seed,
          press.size(),
          quality.found(),
          quality.match().precision(),
          quality.match().recall(),
          quality.match().f1(),
          quality.inflation(),
          quality.falseMerges());
    }
  }
}
