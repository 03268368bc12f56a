package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.config.Settings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KinshipTest {
  private static final DedupSettings SETTINGS = Settings.defaults().dedup();

  private final Prose prose = new Prose(5);

  private static Shingles shingles(String body) {
    return Shingles.of(BodyWords.of(body));
  }

  private static Kinship.Degree degree(Kinship kinship, String one, String other) {
    Shingles left = shingles(one);
    Shingles right = shingles(other);
    return kinship.degree(left, right, Similarity.of(left, right));
  }

  private static Kinship plain() {
    return Kinship.of(SETTINGS, CommonPhrases.NONE);
  }

  @Test
  void articleCutToAThirdIsNear() {
    String kept = prose.sentences(5);
    assertThat(degree(plain(), kept + " " + prose.sentences(10), kept))
        .isEqualTo(Kinship.Degree.NEAR);
  }

  @Test
  void briefOfALongArticleIsAnExcerpt() {
    String kept = prose.sentences(2);
    assertThat(degree(plain(), kept + " " + prose.sentences(18), kept))
        .isEqualTo(Kinship.Degree.CONTAINED);
  }

  @Test
  void commonBackgroundParagraphMakesNoCopy() {
    String background = prose.sentences(3);
    assertThat(
            degree(
                plain(),
                background + " " + prose.sentences(6),
                background + " " + prose.sentences(6)))
        .isEqualTo(Kinship.Degree.NONE);
  }

  @Test
  void halfASentenceTiesNoShortArticles() {
    assertThat(
            degree(
                plain(),
                "Demikian imbauan camat kepada warga. Sekian.",
                "Demikian imbauan camat kepada warga. Terima kasih banyak."))
        .isEqualTo(Kinship.Degree.NONE);
  }

  @Test
  void closingLineOfAnOutletTiesNoArticles() {
    String closing = prose.sentences(2);
    Map<Long, Shingles> sample = new HashMap<>();
    for (long id = 0; id < 20; id++) {
      sample.put(id, shingles(prose.sentences(8) + " " + closing));
    }
    CommonPhrases phrases = CommonPhrases.of(sample, new CopyEdges(Kinship.ofStories(SETTINGS)));
    String one = prose.sentence() + " " + closing;
    String other = prose.sentence() + " " + closing;
    assertThat(degree(plain(), one, other)).isEqualTo(Kinship.Degree.NEAR);
    assertThat(degree(Kinship.of(SETTINGS, phrases), one, other)).isEqualTo(Kinship.Degree.NONE);
  }

  @Test
  void reportInManyPapersIsNoCommonPhrase() {
    String report = prose.sentences(10);
    Map<Long, Shingles> sample = new HashMap<>();
    CopyEdges edges = new CopyEdges(Kinship.ofStories(SETTINGS));
    for (long id = 0; id < 40; id++) {
      sample.put(id, shingles(report + " " + prose.sentences(2)));
      edges.compare(0, shingles(report), id, sample.get(id));
    }
    assertThat(CommonPhrases.of(sample, edges).isEmpty()).isTrue();
  }

  @Test
  void digestOfTwoReportsIsKinToNeither() {
    String one = prose.sentences(4);
    String other = prose.sentences(4);
    String digest = one + " " + other;
    assertThat(degree(plain(), one + " " + prose.sentences(6), digest))
        .isEqualTo(Kinship.Degree.NONE);
    assertThat(degree(plain(), other + " " + prose.sentences(6), digest))
        .isEqualTo(Kinship.Degree.NONE);
  }

  @Test
  void reportCutAndRewordedThroughoutIsKin() {
    String report = prose.sentences(14);
    CopyGenerator generator = new CopyGenerator(3, CopyGenerator.Style.COMBINED);
    for (CopyGenerator.Copy copy : generator.family(report, 1, 20)) {
      assertThat(degree(plain(), report, copy.body())).isNotEqualTo(Kinship.Degree.NONE);
    }
  }
}
