package id.netra.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CountsBesideTest {
  /** The ids of those that stand beside another, in order. */
  private static List<String> beside(StatementFixture... statements) {
    return CountsBeside.marked(Stream.of(statements).map(StatementFixture::statement).toList())
        .stream()
        .filter(s -> s.around().isBeside())
        .map(Statement::mentionId)
        .sorted()
        .toList();
  }

  private static StatementFixture at(int offset, String id, long value) {
    return StatementFixture.exactly(id, value).in("artikel").printed("2024-10-02").at(offset);
  }

  @Test
  void ofTwoValuesOfOneKeyTheFirstIsTheCount() {
    assertThat(beside(at(10, "a", 349), at(90, "b", 111))).containsExactly("b");
  }

  @Test
  void theSumOfTheOthersIsTheCountIfItStandsAtTheEnd() {
    assertThat(beside(at(10, "a", 9), at(50, "b", 3), at(90, "c", 12))).containsExactly("a", "b");
    assertThat(beside(at(10, "a", 1194), at(50, "b", 1223), at(90, "c", 29)))
        .containsExactly("b", "c");
  }

  @Test
  void aShorterCopyHasTheSameCountBeside() {
    assertThat(beside(at(10, "a", 47), at(60, "b", 20), at(10, "c", 20).in("salinan")))
        .containsExactly("b", "c");
  }

  @Test
  void theValueOfTheHeadlineIsTheCount() {
    assertThat(beside(at(0, "a", 47).inHeadline(), at(50, "b", 20), at(90, "c", 47)))
        .containsExactly("b");
  }

  @Test
  void aHeadlineAgainstItsTextStaysAContradiction() {
    assertThat(beside(at(0, "a", 810).inHeadline(), at(50, "b", 805))).isEmpty();
  }

  @Test
  void countsOfDifferentDaysStandForThemselves() {
    assertThat(beside(at(10, "a", 369).asOf("2020-06-30"), at(90, "b", 349).asOf("2020-04-03")))
        .isEmpty();
  }

  @Test
  void theSameNumberOfAnotherDayIsNoSide() {
    assertThat(
            beside(
                at(10, "a", 20).asOf("2024-06-30"),
                at(50, "b", 47).asOf("2024-09-30"),
                at(90, "c", 20).asOf("2024-09-30")))
        .containsExactly("c");
  }

  @Test
  void hundredsAndTheExactCountAreOne() {
    StatedValue hundreds = new StatedValue(100, 999, "about");

    assertThat(
            beside(
                at(10, "a", 369),
                StatementFixture.roughly("b", hundreds).in("artikel").printed("2024-10-02")))
        .isEmpty();
  }

  @Test
  void articlesThatDisagreeAreNoMatterOfThisRule() {
    assertThat(beside(at(10, "a", 649), at(10, "b", 694).in("lain"))).isEmpty();
  }

  @Test
  void whatStandsBesideIsACountOfItsOwnOnlyIfAnotherArticleHasIt() {
    List<Statement> marked =
        CountsBeside.marked(List.of(at(10, "a", 1194).statement(), at(60, "b", 1223).statement()));
    List<Statement> all =
        Stream.concat(
                marked.stream(),
                Stream.of(StatementFixture.exactly("c", 1223).printed("2024-10-01").statement()))
            .toList();

    List<List<String>> together =
        CellResolution.of(all, SeriesSettings.standard()).stream()
            .map(o -> o.mentions().stream().map(Statement::mentionId).sorted().toList())
            .toList();

    assertThat(together).containsExactlyInAnyOrder(List.of("a"), List.of("b", "c"));
  }

  @Test
  void whatNobodyElseCountsIsForReviewAndNoPointOfTheSeries() {
    List<Statement> marked =
        CountsBeside.marked(List.of(at(10, "a", 12).statement(), at(60, "b", 9).statement()));

    List<Observation> observations = CellResolution.of(marked, SeriesSettings.standard());

    assertThat(observations).hasSize(2).allMatch(o -> o.conflicts().isEmpty());
    assertThat(observations.stream().filter(o -> o.value().min() == 9))
        .allMatch(o -> o.needsReview() && !o.isComparable());
  }
}
