package id.netra.series;

import id.netra.series.EventReport.Attendance;
import id.netra.series.EventReport.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Made-up events whose truth is known, as several papers report them: other hosts, the day of
 * printing for the day of the event, totals left out, copies.
 */
final class EventWorld {
  private static final String[] TYPES = {"sosialisasi", "deklarasi", "ikrar", "apel", "rakor"};
  private static final String[] HOSTS = {"Bawaslu", "BKPSDM", "Pemkab", "KPU"};
  private static final int DAYS = 60;
  private static final LocalDate START = LocalDate.of(2024, 9, 1);

  private final Random random;
  private final List<Told> told = new ArrayList<>();

  private EventWorld(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A report with its truth.
   *
   * @param report what is printed
   * @param event the true event
   */
  record Told(EventReport report, String event) {}

  /** Reports of so many events in one region. */
  static List<Told> reports(long seed, int events) {
    EventWorld world = new EventWorld(seed);
    Set<String> taken = new HashSet<>();
    for (int event = 0; event < events; event++) {
      String type = TYPES[world.random.nextInt(TYPES.length)];
      int day = world.random.nextInt(DAYS);
      if (taken.add(type + " " + day)) {
        world.print("acara " + event, type, START.plusDays(day));
      }
    }
    return List.copyOf(world.told);
  }

  private void print(String event, String type, LocalDate day) {
    long total = 20L + random.nextInt(200);
    int papers = 1 + random.nextInt(5);
    for (int paper = 0; paper < papers; paper++) {
      boolean isDayOfPrinting = paper > 0 && random.nextInt(100) < 25;
      LocalDate printed = day.plusDays(random.nextInt(2));
      String id = String.format(Locale.ROOT, "berita %d", told.size());
      Occasion occasion =
          new Occasion(
              type,
              Optional.of(isDayOfPrinting ? printed : day),
              isDayOfPrinting,
              Optional.of("33.19"),
              Optional.of("Kudus"));
      Optional<Attendance> counted =
          random.nextBoolean() ? Optional.of(attendance(id, total)) : Optional.empty();
      Source source =
          new Source(
              id, id, Optional.empty(), Optional.of(id), Optional.of(printed), Optional.empty());
      String host = HOSTS[random.nextInt(HOSTS.length)];
      told.add(
          new Told(
              new EventReport(
                  "acara di " + id, source, occasion, Optional.empty(), Optional.of(host), counted),
              event));
    }
  }

  private static Attendance attendance(String id, long total) {
    return new Attendance(
        "peserta di " + id,
        Optional.empty(),
        Optional.empty(),
        false,
        new StatedValue(total, total, StatedValue.EXACT),
        Optional.empty());
  }
}
