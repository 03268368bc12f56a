package id.netra.series;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Completion of series keys within one article and its copies, and nowhere else.
 *
 * <p>A copy that lost its opening line takes issuer, period, place or as-of date from the same
 * figure in another copy. Besides, the one dated period that an article names for its violation
 * figures holds for those of them that have none. Where two are named, nothing is filled. The
 * issuer is left to the reading of the article: one who counts in a sentence of his own does not
 * vouch for the count in the next.
 */
final class KeyFilling {
  private KeyFilling() {}

  /** The statements of one original and all its copies, with what could be filled. */
  static List<Statement> filled(List<Statement> statements) {
    Optional<LocalDate> origin =
        statements.stream().flatMap(s -> s.source().published().stream()).min(LocalDate::compareTo);
    List<Statement> completed =
        statements.stream()
            .map(s -> s.withOrigin(origin))
            .collect(groupingBy(SameFigure::of))
            .values()
            .stream()
            .flatMap(copies -> filledFromCopies(copies).stream())
            .toList();
    return CountsBeside.marked(filledFromArticle(completed));
  }

  /** What makes two statements of two copies the same figure. */
  private record SameFigure(Map<String, String> subject, long min, long max) {
    static SameFigure of(Statement statement) {
      return new SameFigure(
          statement.key().subject(), statement.value().min(), statement.value().max());
    }
  }

  private static List<Statement> filledFromCopies(List<Statement> figures) {
    if (figures.size() == 1) {
      return figures;
    }
    Map<List<String>, Said<Map<String, String>>> facts = new HashMap<>();
    SeriesKey.FACTS.forEach(fact -> facts.put(fact, said(fact, figures)));
    Said<StatedDay> days = new Said<>();
    figures.forEach(s -> s.asOf().ifPresent(day -> days.add(day, s)));
    return figures.stream().map(s -> filledFromCopies(s, facts, days)).toList();
  }

  private static Statement filledFromCopies(
      Statement statement,
      Map<List<String>, Said<Map<String, String>>> facts,
      Said<StatedDay> days) {
    SeriesKey key = statement.key();
    for (List<String> fact : SeriesKey.FACTS) {
      if (key.fact(fact).isEmpty()) {
        key =
            facts.getOrDefault(fact, new Said<>()).elsewhere(statement).map(key::with).orElse(key);
      }
    }
    Statement filled = statement.withKey(key);
    return filled.asOf().isPresent()
        ? filled
        : days.elsewhere(statement).map(filled::withAsOf).orElse(filled);
  }

  private static List<Statement> filledFromArticle(List<Statement> statements) {
    List<Statement> violations = statements.stream().filter(s -> s.key().isOfViolations()).toList();
    Map<List<String>, Map<String, String>> common = new HashMap<>();
    for (List<String> fact : SeriesKey.FACTS_OF_ARTICLE) {
      said(fact, violations).only().ifPresent(value -> common.put(fact, value));
    }
    return statements.stream()
        .map(s -> s.key().isOfViolations() ? s.withKey(completed(s.key(), common)) : s)
        .toList();
  }

  private static SeriesKey completed(SeriesKey key, Map<List<String>, Map<String, String>> common) {
    SeriesKey filled = key;
    for (Map.Entry<List<String>, Map<String, String>> fact : common.entrySet()) {
      filled = key.fact(fact.getKey()).isEmpty() ? filled.with(fact.getValue()) : filled;
    }
    return filled;
  }

  private static Said<Map<String, String>> said(
      List<String> fact, Collection<Statement> statements) {
    Said<Map<String, String>> said = new Said<>();
    for (Statement statement : statements) {
      Map<String, String> value = statement.key().fact(fact);
      if (!value.isEmpty()) {
        said.add(value, statement);
      }
    }
    return said;
  }

  /** The different values that articles give to one fact, and which articles. */
  private static final class Said<T> {
    private final Map<T, Set<String>> articles = new HashMap<>();

    void add(T value, Statement statement) {
      Set<String> saying = articles.computeIfAbsent(value, v -> new HashSet<>());
      saying.add(statement.source().articleId());
    }

    /** The value, if there is one only. */
    Optional<T> only() {
      return articles.size() == 1 ? articles.keySet().stream().findFirst() : Optional.empty();
    }

    /** The value, if there is one only and another article than that of the statement gives it. */
    Optional<T> elsewhere(Statement statement) {
      return only().filter(value -> isSaidElsewhere(value, statement.source().articleId()));
    }

    private boolean isSaidElsewhere(T value, String articleId) {
      Set<String> saying = articles.getOrDefault(value, Set.of());
      return saying.size() > 1 || !saying.contains(articleId);
    }
  }
}
