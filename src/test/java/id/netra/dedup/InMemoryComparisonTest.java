package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

final class InMemoryComparisonTest {
  private static final DedupSettings SETTINGS = DedupSettings.DEFAULTS;
  private static final LocalDate NIGHT = LocalDate.of(2026, 1, 2);

  private static long comparedPairs(int articles, IntFunction<String> body) {
    InMemoryComparison comparison = new InMemoryComparison(SETTINGS);
    for (int i = 0; i < articles; i++) {
      BodyWords words = BodyWords.of(body.apply(i));
      Shingles shingles = Shingles.of(words);
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 20);
      comparison.add(
          i,
          Traits.of(new Publication(Optional.of(day), true, NIGHT), shingles.count()),
          BucketKeys.of(words.hash(), Signature.of(words, shingles), SETTINGS),
          shingles);
    }
    return comparison.edges(Kinship.of(SETTINGS, CommonPhrases.NONE)).comparedPairs();
  }

  @Test
  void identicalStubsCostNoMoreThanTheirNumber() {
    assertThat(comparedPairs(5_000, i -> "Halaman tidak ditemukan. Silakan kembali ke beranda."))
        .isLessThan(5_000 * 4);
  }

  @Test
  void sharedParagraphCostsNoMoreThanTheNumberOfArticles() {
    String paragraph = new Prose(1).sentences(4);
    Prose prose = new Prose(2);
    long few = comparedPairs(3_000, i -> paragraph + " " + prose.sentences(4));
    long many = comparedPairs(9_000, i -> paragraph + " " + prose.sentences(4));
    assertThat(many).isLessThan(9_000 * 100);
    assertThat(many).isLessThan(4 * few);
  }

  @Test
  void unlikeArticlesAreHardlyCompared() {
    Prose prose = new Prose(3);
    assertThat(comparedPairs(2_000, i -> prose.sentences(12))).isLessThan(200);
  }
}
