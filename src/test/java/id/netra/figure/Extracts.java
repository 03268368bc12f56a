package id.netra.figure;

import id.netra.text.Region;
import java.util.List;

/** Short ways to say what the grammar reads, for tests. */
final class Extracts {
  private Extracts() {}

  /** The figures of a body that are no repeats. */
  static List<Figure> figures(String body) {
    return FigureGrammar.extract(ArticleText.of(body)).figures().stream()
        .filter(f -> !f.isRepeat())
        .toList();
  }

  /** The figure with this value that is no repeat. */
  static Figure figure(String body, long value) {
    return figures(body).stream()
        .filter(f -> f.amount().min() == value)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No figure of " + value + " in: " + body));
  }

  /** Each figure as "value kind". */
  static List<String> kinds(String body) {
    return figures(body).stream()
        .map(f -> f.amount().min() + " " + f.subject().kind().code())
        .toList();
  }

  /** The value of the total that a figure is a part of; -1 if it is a part of none. */
  static long total(String body, long value) {
    List<Figure> all = FigureGrammar.extract(ArticleText.of(body)).figures();
    Figure part = figure(body, value);
    return part.partOf().total().isPresent()
        ? all.get(part.partOf().total().getAsInt()).amount().max()
        : -1;
  }

  static String region(String body, long value) {
    return figure(body, value).scope().region().map(Region::name).orElse("-");
  }

  static String period(String body, long value) {
    return figure(body, value).scope().period().map(Scope.Period::label).orElse("-");
  }

  static String body(String body, long value) {
    return figure(body, value).scope().reportingBody().orElse("-");
  }

  static String stage(String body, long value) {
    return figure(body, value).subject().stage().map(Stage::code).orElse("-");
  }
}
