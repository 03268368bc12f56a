package id.netra.job;

import id.netra.SparkTest;
import id.netra.config.Settings;
import id.netra.storage.Lake;
import id.netra.table.ViolationFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints how long all mentions, and a night's 2,000 on top, take to become observations. */
final class SeriesSpeed {
  private static final LocalDate NIGHT = LocalDate.of(2021, 1, 1);
  private static final int NEW_MENTIONS = 2_000;

  private SeriesSpeed() {}

  /** Measures lakes of 10,000, 100,000 and 1,000,000 mentions, or of the numbers given. */
  public static void main(String[] arguments) throws IOException {
    List<String> sizes =
        arguments.length > 0 ? List.of(arguments) : List.of("10000", "100000", "1000000");
    measure(10_000);
    for (String size : sizes) {
      measure(Long.parseLong(size));
    }
    Sessions.close();
  }

  private static void measure(long mentions) throws IOException {
    Path folder = Files.createTempDirectory("netra-series-speed");
    Lake lake = Lake.at(SparkTest.spark(), folder.resolve("lake").toString());
    lake.createTables();
    SilverWorld world = new SilverWorld(lake);
    world.add(0, mentions, NIGHT.toString());
    double whole = seconds(lake, NIGHT);
    long observations = lake.read(ViolationFigures.TABLE).count();
    world.add(mentions, mentions + NEW_MENTIONS, NIGHT.plusDays(1).toString());
    double night = seconds(lake, NIGHT.plusDays(1));
    System.out.printf(
        Locale.ROOT,
        "%,9d mentions: %.1f s to %,d observations; %,d more: %.1f s%n",
        mentions,
        whole,
        observations,
        NEW_MENTIONS,
        night);
  }

  private static double seconds(Lake lake, LocalDate night) {
    Instant start = Instant.now();
    RunOrder order = new RunOrder("resolve-series", List.of(), lake.folder(), night);
    Settings settings = Settings.of(Optional.empty(), List.of("series.whole-mentions=9000"));
    LocalNight.run(settings, order);
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }
}
