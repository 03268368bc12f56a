package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SignatureTest {
  private static Signature signature(String body) {
    BodyWords words = BodyWords.of(body);
    return Signature.of(words, Shingles.of(words));
  }

  private static double agreement(String one, String other) {
    Signature left = signature(one);
    Signature right = signature(other);
    return IntStream.range(0, Signature.MIN_HASHES)
            .filter(i -> left.minHash(i) == right.minHash(i))
            .count()
        / (double) Signature.MIN_HASHES;
  }

  @ParameterizedTest
  @CsvSource({"20, 10", "12, 6", "3, 1", "2, 2", "30, 0"})
  void agreementIsCloseToJaccard(int commonSentences, int ownSentences) {
    double agreement = 0;
    double jaccard = 0;
    for (int seed = 0; seed < 20; seed++) {
      Prose prose = new Prose(seed);
      String common = prose.sentences(commonSentences);
      String one = common + " " + prose.sentences(ownSentences);
      String other = common + " " + prose.sentences(ownSentences);
      agreement += agreement(one, other) / 20;
      jaccard +=
          Similarity.of(Shingles.of(BodyWords.of(one)), Shingles.of(BodyWords.of(other)))
                  .jaccardRatio()
              / 20;
    }
    assertThat(agreement).isCloseTo(jaccard, within(0.07));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void emptyBinsOfShortTextsDoNotMatch(long seed) {
    Prose prose = new Prose(seed);
    assertThat(agreement(prose.sentence(), prose.sentence())).isLessThan(0.1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sampledPassagesOfAnExcerptAreThoseOfItsSource(long seed) {
    Prose prose = new Prose(seed);
    String excerpt = prose.sentences(2);
    Signature small = signature(excerpt);
    Signature large = signature(prose.sentences(9) + " " + excerpt + " " + prose.sentences(9));
    int[] source = IntStream.range(0, large.passageCount()).map(large::passage).toArray();
    assertThat(small.passageCount()).isPositive();
    IntStream.range(0, small.passageCount())
        .forEach(i -> assertThat(source).contains(small.passage(i)));
  }
}
