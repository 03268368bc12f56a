package id.netra.series;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts that stand beside another of the same key and day in one article.
 *
 * <p>"Bawaslu mencatat 12 dugaan. Sembilan perkara menyangkut unggahan di media sosial": an article
 * that gives two values tells them apart by words that were not read; it contradicts itself in its
 * headline only. The count of the key is the value of the headline, else the last if it is the sum
 * of all others, else the first; the others stand beside it. They are no points of its series,
 * unless other articles have them as counts of their own, as in "1.194 kasus, bukan 1.223 kasus".
 */
final class CountsBeside {
  private static final Comparator<Statement> AS_WRITTEN =
      comparing((Statement s) -> s.around().offset()).thenComparing(Statement::mentionId);

  private final List<Statement> headline;
  private final List<Statement> body;

  private CountsBeside(List<Statement> ofOneKey) {
    this.headline = ofOneKey.stream().filter(s -> s.around().isInHeadline()).toList();
    this.body =
        ofOneKey.stream().filter(s -> !s.around().isInHeadline()).sorted(AS_WRITTEN).toList();
  }

  /** What an article counts under one key up to one day. */
  private record Counted(String articleId, SeriesKey key, Optional<LocalDate> day) {
    static Counted of(Statement statement) {
      return new Counted(statement.source().articleId(), statement.key(), upTo(statement));
    }
  }

  /** A value that stands beside another of its key and day, in whichever copy. */
  private record Side(SeriesKey key, StatedValue value, Optional<LocalDate> day) {
    static Side of(Statement statement) {
      return new Side(statement.key(), statement.value(), upTo(statement));
    }
  }

  private static Optional<LocalDate> upTo(Statement statement) {
    return statement.asOf().map(StatedDay::last).or(() -> statement.source().origin());
  }

  /** The statements of one original and all its copies, those beside others marked. */
  static List<Statement> marked(List<Statement> statements) {
    Set<Side> sides =
        statements.stream().collect(groupingBy(Counted::of)).values().stream()
            .flatMap(ofOneKey -> new CountsBeside(ofOneKey).beside())
            .map(Side::of)
            .collect(toSet());
    return statements.stream()
        .map(s -> sides.contains(Side.of(s)) && !s.around().isInHeadline() ? s.beside() : s)
        .toList();
  }

  private Stream<Statement> beside() {
    if (body.size() < 2 || body.get(0).key().isOfEvent()) {
      return Stream.empty();
    }
    StatedValue count = count();
    return body.stream().filter(s -> !s.value().agreesWith(count));
  }

  private StatedValue count() {
    return body.stream()
        .map(Statement::value)
        .filter(this::isInHeadline)
        .findFirst()
        .or(this::sumAtTheEnd)
        .orElseGet(() -> body.get(0).value());
  }

  private boolean isInHeadline(StatedValue value) {
    return headline.stream().anyMatch(s -> s.value().agreesWith(value));
  }

  /** "Sembilan perkara soal unggahan, tiga soal kehadiran, seluruhnya 12." */
  private Optional<StatedValue> sumAtTheEnd() {
    StatedValue last = body.get(body.size() - 1).value();
    List<Long> others =
        body.stream().map(s -> s.value().min()).filter(v -> v != last.min()).distinct().toList();
    long sum = others.stream().mapToLong(Long::longValue).sum();
    return Optional.of(last).filter(value -> others.size() > 1 && sum == value.min());
  }
}
