package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.config.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

final class BucketEntryTest {
  private static final DedupSettings SETTINGS = Settings.defaults().dedup();
  private static final LocalDate NIGHT = LocalDate.of(2026, 1, 2);

  private static long comparedPairs(int articles, IntFunction<String> body) {
    List<BucketEntry> entries = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      BodyWords words = BodyWords.of(body.apply(i));
      Shingles shingles = Shingles.of(words);
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 20);
      long traits = Traits.of(new Publication(Optional.of(day), true, NIGHT), shingles.count());
      for (long key : BucketKeys.of(words.hash(), Signature.of(words, shingles), SETTINGS)) {
        entries.add(new BucketEntry(key, Traits.active(traits), i));
      }
    }
    return BucketEntry.pairs(entries, SETTINGS).size();
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
    assertThat(comparedPairs(9_000, i -> paragraph + " " + prose.sentences(4)))
        .isLessThan(9_000 * 60);
  }

  @Test
  void unlikeArticlesAreHardlyCompared() {
    Prose prose = new Prose(3);
    assertThat(comparedPairs(2_000, i -> prose.sentences(12))).isLessThan(200);
  }
}
