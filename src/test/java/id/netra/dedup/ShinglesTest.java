package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private static Shingles shingles(String body) {
    return Shingles.of(BodyWords.of(body));
  }

  @Test
  void everyThreeWordsInARowMakeOne() {
    assertThat(shingles("Bawaslu mengimbau ASN netral").count()).isEqualTo(2);
    assertThat(shingles("apel pagi ini apel pagi ini").count()).isEqualTo(3);
  }

  @Test
  void shortBodyIsOneShingle() {
    assertThat(shingles("Tidak ditemukan").count()).isEqualTo(1);
    assertThat(shingles("").count()).isZero();
  }

  @Test
  void bytesGiveTheSameSetBack() {
    Shingles shingles = shingles(new Prose(1).sentences(5));
    assertThat(Shingles.of(shingles.bytes())).isEqualTo(shingles);
  }

  @Test
  void excerptIsContained() {
    String body = new Prose(2).sentences(10);
    Similarity similarity =
        Similarity.of(shingles(body), shingles(body.substring(0, body.indexOf('.'))));
    assertThat(similarity.containmentRatio()).isEqualTo(1);
    assertThat(similarity.jaccardRatio()).isCloseTo(14.0 / 158, within(0.01));
  }

  @Test
  void halfOfADigestIsCoveredByEachOfItsSources() {
    Prose prose = new Prose(3);
    String one = prose.sentences(6);
    String other = prose.sentences(6);
    assertThat(shingles(one + " " + other).coverageBy(shingles(one))).isCloseTo(0.5, within(0.07));
    assertThat(shingles(one).coverageBy(shingles(one + " " + other))).isEqualTo(1);
  }

  @Test
  void rewordedBodyIsCoveredAsAWhole() {
    String body = new Prose(4).sentences(12);
    String reworded = new CopyGenerator(5).copy(body, 1, CopyGenerator.Way.REWORDED).body();
    assertThat(shingles(reworded).coverageBy(shingles(body))).isGreaterThan(0.85);
  }

  @Test
  void articlesWithoutWordsHaveNothingInCommon() {
    assertThat(Similarity.of(shingles(""), shingles(""))).isEqualTo(new Similarity(0, 0));
  }
}
