package id.netra.figure;

import id.netra.text.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts how the figures of the grammar compare with those of annotators.
 *
 * <p>One record per fact: a figure that is no repeat matches one of the article's gold figures with
 * the same value whose kind allows it, the most alike first; any further one is false.
 */
final class GoldScore {
  private final Map<String, int[]> kinds = new LinkedHashMap<>();
  private final Map<String, int[]> attributes = new LinkedHashMap<>();

  /** A possible match with the number of attributes that agree. */
  private record Fit(int figure, int gold, int agreeing) {}

  /** Adds an article. */
  void add(List<Figure> all, List<GoldFigure> gold) {
    Map<Integer, Integer> matches = matches(all, gold);
    matches.forEach((row, j) -> hit(all, all.get(row), gold.get(j)));
    for (int row : rows(all)) {
      if (!matches.containsKey(row)) {
        cell(kinds, all.get(row).subject().kind().code())[1]++;
      }
    }
    for (int j = 0; j < gold.size(); j++) {
      if (!matches.containsValue(j)) {
        cell(kinds, gold.get(j).kind())[2]++;
      }
    }
  }

  /** The figures that are no repeats. */
  private static List<Integer> rows(List<Figure> all) {
    return IntStream.range(0, all.size()).filter(i -> !all.get(i).isRepeat()).boxed().toList();
  }

  /** Which figure is which of the annotators', each at most once, the most alike first. */
  static Map<Integer, Integer> matches(List<Figure> all, List<GoldFigure> gold) {
    Map<Integer, Integer> matches = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Fit fit : fits(rows(all), all, gold)) {
      if (!matches.containsKey(fit.figure()) && taken.add(fit.gold())) {
        matches.put(fit.figure(), fit.gold());
      }
    }
    return matches;
  }

  private static List<Fit> fits(List<Integer> rows, List<Figure> all, List<GoldFigure> gold) {
    List<Fit> fits = new ArrayList<>();
    for (int row : rows) {
      Figure figure = all.get(row);
      for (int j = 0; j < gold.size(); j++) {
        GoldFigure wanted = gold.get(j);
        boolean isValue =
            figure.amount().min() == wanted.min() && figure.amount().max() == wanted.max();
        if (isValue && wanted.allows(figure.subject().kind())) {
          boolean isKind = figure.subject().kind().code().equals(wanted.kind());
          long agreeing = checks(all, figure, wanted).values().stream().filter(v -> v).count();
          fits.add(new Fit(row, j, (int) agreeing + (isKind ? 100 : 0)));
        }
      }
    }
    fits.sort(Comparator.comparingInt(Fit::agreeing).reversed());
    return fits;
  }

  private void hit(List<Figure> all, Figure figure, GoldFigure gold) {
    cell(kinds, gold.kind())[0]++;
    if (Coded.parse(FigureKind.class, gold.kind()).filter(FigureKind::isCounting).isPresent()) {
      checks(all, figure, gold)
          .forEach((name, isRight) -> cell(attributes, name)[isRight ? 0 : 1]++);
    }
  }

  private static Map<String, Boolean> checks(List<Figure> all, Figure figure, GoldFigure gold) {
    Map<String, Boolean> checks = new LinkedHashMap<>();
    Subject subject = figure.subject();
    Scope scope = figure.scope();
    checks.put("qualifier", is(gold, "qualifier", Optional.of(figure.amount().qualifier().code())));
    checks.put("unit", is(gold, "unit", Optional.of(subject.unit().code())));
    checks.put("stage", is(gold, "stage", subject.stage().map(Stage::code)));
    checks.put(
        "is_asn_neutrality",
        is(gold, "about_asn_neutrality", Optional.of(Boolean.toString(subject.isAsnNeutrality()))));
    checks.put("period", gold.hasPeriod(scope.period().map(Scope.Period::label)));
    if (gold.json().path("region_scored").asBoolean(true)) {
      checks.put("region", gold.hasRegion(scope.region().map(Region::code)));
    }
    checks.put("reporting_body", gold.hasBody(scope.reportingBody()));
    part(checks, all, figure, gold);
    return checks;
  }

  private static void part(
      Map<String, Boolean> checks, List<Figure> all, Figure figure, GoldFigure gold) {
    OptionalInt total = figure.partOf().total();
    Optional<String> value =
        total.isPresent()
            ? Optional.of(Long.toString(all.get(total.getAsInt()).amount().max()))
            : Optional.empty();
    if (value.isPresent() || gold.text("part_of").isPresent()) {
      checks.put("part_of", is(gold, "part_of", value));
    }
    if (gold.text("dimension").isPresent()) {
      checks.put(
          "dimension", is(gold, "dimension", figure.partOf().dimension().map(Dimension::code)));
    }
  }

  private static boolean is(GoldFigure gold, String field, Optional<String> value) {
    return gold.text(field).equals(value);
  }

  private static int[] cell(Map<String, int[]> cells, String name) {
    return cells.computeIfAbsent(name, n -> new int[3]);
  }

  /** Hits, false ones and misses of each kind. */
  Map<String, int[]> kinds() {
    return kinds;
  }

  /** Right and wrong ones of each attribute, on matched counting figures. */
  Map<String, int[]> attributes() {
    return attributes;
  }

  /** Hits, false ones and misses over the nine counting kinds. */
  int[] counting() {
    int[] sum = new int[3];
    kinds.forEach(
        (kind, cell) -> {
          if (Coded.parse(FigureKind.class, kind).filter(FigureKind::isCounting).isPresent()) {
            for (int i = 0; i < sum.length; i++) {
              sum[i] += cell[i];
            }
          }
        });
    return sum;
  }
}
