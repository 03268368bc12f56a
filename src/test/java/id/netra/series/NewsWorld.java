package id.netra.series;

import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A made-up press whose truth is known: series that grow, and articles that print them.
 *
 * <p>Values are few, so that unlike series share numbers. As-of dates, issuers and periods are left
 * out as a style has it, words are vague, articles are copied with losses, old totals are quoted
 * long after, chains of late corrections and contradictions occur.
 */
final class NewsWorld {
  private static final long[] VALUES = {
    2, 3, 5, 8, 12, 17, 24, 35, 47, 60, 83, 112, 165, 240, 369, 512, 637, 805, 1194, 1536
  };
  private static final String[][] SUBJECTS = {
    {"violation_cases", "case", "alleged"},
    {"violation_cases", "case", "proven"},
    {"violation_cases", "case", "in_process"},
    {"reported_persons", "person", "alleged"},
    {"reported_persons", "person", "proven"},
    {"sanctioned_persons", "person", "imposed"},
    {"recommendations", "case", "forwarded"},
  };
  private static final String[][] SCOPES = {
    {"stated_national", ""}, {"stated_place", "33"}, {"stated_place", "33.10"}, {"unsaid", ""}
  };
  private static final String[][] PERIODS = {
    {"PILKADA-2020", "2020-03-01"}, {"PEMILU-2024", "2023-06-01"}, {"PILKADA-2024", "2024-03-01"}
  };
  private static final String[] BODIES = {"Bawaslu", "KASN", "BKN", "Kemendagri"};
  private static final String[] POPULATIONS = {"asn", "asn", "asn", "kepala_desa"};
  private static final String[] CATEGORIES = {"_T", "_T", "temuan", "laporan"};

  /**
   * How much articles leave to their readers.
   *
   * @param withoutIssuer share of articles that name no issuer
   * @param withoutDay share that state no as-of date
   * @param withoutPeriod share that name no election
   */
  record Style(double withoutIssuer, double withoutDay, double withoutPeriod) {
    /** As the national press writes. */
    static final Style CAREFUL = new Style(0.02, 0.35, 0);

    /** As rewriters write. */
    static final Style HASTY = new Style(0.25, 0.5, 0);

    /** As little as there can be. */
    static final Style BARE = new Style(0.4, 0.6, 0.25);
  }

  private final Style style;
  private final Random random;
  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private int articles;
  private int observations;

  private NewsWorld(long seed, Style style) {
    this.random = new Random(seed);
    this.style = style;
  }

  /**
   * A statement with its truth.
   *
   * @param statement what is printed
   * @param observation the true observation
   * @param series the true series
   */
  record Mention(Statement statement, String observation, String series) {}

  /** The mentions of a world with so many series. */
  static List<Mention> mentions(long seed, int seriesCount, Style style) {
    NewsWorld world = new NewsWorld(seed, style);
    Map<String, Map<String, String>> keys = new LinkedHashMap<>();
    while (keys.size() < seriesCount) {
      Map<String, String> key = world.key();
      keys.putIfAbsent(new SeriesKey(key).id(), key);
    }
    keys.forEach(world::grow);
    return List.copyOf(world.mentions.values());
  }

  private Map<String, String> key() {
    String[] subject = any(SUBJECTS);
    String[] scope = any(SCOPES);
    String category = any(CATEGORIES);
    Map<String, String> key = new HashMap<>();
    key.put(ViolationFigures.KIND, subject[0]);
    key.put(ViolationFigures.UNIT, subject[1]);
    key.put(ViolationFigures.STAGE, subject[2]);
    key.put(ViolationFigures.REGION_BASIS, scope[0]);
    if (!scope[1].isEmpty()) {
      key.put(ViolationFigures.REGION_CODE, scope[1]);
    }
    key.put(ViolationFigures.CATEGORY, category);
    if (!category.equals("_T")) {
      key.put(ViolationFigures.DIMENSION, "source");
    }
    key.put(ViolationFigures.POPULATION, any(POPULATIONS));
    key.put(ViolationFigures.PERIOD_CODE, any(PERIODS)[0]);
    key.put(ViolationFigures.REPORTING_BODY, any(BODIES));
    key.put(ViolationFigures.IS_ASN_NEUTRALITY, "true");
    return key;
  }

  private void grow(String series, Map<String, String> key) {
    LocalDate day = start(key).plusDays(random.nextInt(40));
    int level = random.nextInt(8);
    int steps = 2 + random.nextInt(4);
    boolean canFall = "in_process".equals(key.get(ViolationFigures.STAGE));
    for (int step = 0; step < steps; step++) {
      observe(series, key, VALUES[level], day);
      boolean falls = level > 1 && chance(canFall ? 0.4 : 0.1);
      level = falls ? level - 1 : Math.min(VALUES.length - 1, level + 1 + random.nextInt(3));
      day = day.plusDays(20 + random.nextInt(30));
    }
  }

  private static LocalDate start(Map<String, String> key) {
    for (String[] period : PERIODS) {
      if (period[0].equals(key.get(ViolationFigures.PERIOD_CODE))) {
        return LocalDate.parse(period[1]);
      }
    }
    throw new IllegalStateException("No start of " + key);
  }

  private void observe(String series, Map<String, String> key, long value, LocalDate asOf) {
    Fact fact = new Fact("o" + observations++, series, key, value, asOf);
    int outlets = 1 + random.nextInt(7);
    for (int outlet = 0; outlet < outlets; outlet++) {
      boolean isStated = !chance(style.withoutDay());
      print(fact, asOf.plusDays(random.nextInt(5)), isStated);
    }
    if (chance(0.3)) {
      print(fact, asOf.plusDays(60 + random.nextInt(700)), false);
    }
    if (chance(0.08)) {
      Fact wrong = new Fact("o" + observations++, series, key, value * 2 + 1, asOf);
      print(wrong, asOf.plusDays(1 + random.nextInt(4)), true);
    }
  }

  /** What is true: a value of a series on a day. */
  private record Fact(
      String observation, String series, Map<String, String> key, long value, LocalDate asOf) {

    /** The same as an article tells it that may leave issuer or period out. */
    Fact told(boolean hasIssuer, boolean hasPeriod) {
      Map<String, String> said = new HashMap<>(key);
      if (!hasIssuer) {
        said.remove(ViolationFigures.REPORTING_BODY);
      }
      if (!hasPeriod) {
        said.remove(ViolationFigures.PERIOD_CODE);
      }
      return new Fact(observation, series, said, value, asOf);
    }
  }

  private void print(Fact fact, LocalDate published, boolean isStated) {
    String original = "a" + articles++;
    boolean hasIssuer = !chance(style.withoutIssuer());
    boolean hasPeriod = !chance(style.withoutPeriod());
    StatedValue value = worded(fact.value());
    Optional<StatedDay> asOf =
        isStated ? Optional.of(new StatedDay(fact.asOf(), "day")) : Optional.empty();
    Fact told = fact.told(hasIssuer, hasPeriod);
    add(told, source(original, original, published), value, asOf);
    int copies = chance(0.25) ? 1 + random.nextInt(3) : 0;
    for (int copy = 0; copy < copies; copy++) {
      LocalDate reprinted = published.plusDays(random.nextInt(4));
      Fact cut = told.told(!chance(0.2), true);
      Source source = source("a" + articles++, original, reprinted);
      add(cut, source, value, asOf.filter(day -> !chance(0.2)));
    }
  }

  private Source source(String article, String original, LocalDate published) {
    return new Source(
        article,
        original,
        Optional.empty(),
        Optional.of("outlet " + random.nextInt(12)),
        Optional.of(published),
        Optional.empty());
  }

  private void add(Fact fact, Source source, StatedValue value, Optional<StatedDay> asOf) {
    Map<String, String> key = new HashMap<>(fact.key());
    if (key.containsKey(ViolationFigures.REGION_CODE) && chance(0.4)) {
      key.put(ViolationFigures.REGION_BASIS, "inherited");
    }
    String id = "m" + mentions.size();
    LocalDate known = source.published().orElseThrow();
    Statement statement =
        new Statement(
            id,
            source,
            new SeriesKey(key),
            value,
            asOf,
            known,
            false,
            id,
            Circumstances.PLAIN,
            KeyBasis.STATED,
            Optional.empty());
    mentions.put(id, new Mention(statement, fact.observation(), fact.series()));
  }

  private StatedValue worded(long value) {
    long unit = value >= 1000 ? 100 : value >= 100 ? 10 : 1;
    long rounded = value / unit * unit;
    return rounded < value && chance(0.15)
        ? new StatedValue(rounded, rounded, "at_least")
        : new StatedValue(value, value, "exact");
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T any(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
