package id.netra.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.figure.GradedMentions.Graded;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static Path file(Class<?> owner, String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(owner.getResource(name), name).toURI());
  }

  private static List<Graded> firstReading() throws IOException, URISyntaxException {
    return GradedMentions.ofTable(file(ConfidenceTest.class, "first-reading.tsv"));
  }

  private static double ofFirst(String text) {
    return FigureGrammar.extract(ArticleText.of(text)).figures().get(0).evidence().confidence();
  }

  @Test
  void weightsAreThoseThatFitTheFirstReading() throws IOException, URISyntaxException {
    assertThat(Files.readAllLines(file(Confidence.class, "confidence.tsv"), UTF_8))
        .isEqualTo(ConfidenceQuality.lines(firstReading()));
  }

  @Test
  void confidenceAgreesWithTheShareOfRightMentionsOnArticlesLeftOut()
      throws IOException, URISyntaxException {
    List<Graded> mentions = firstReading();
    double[] confidences =
        ConfidenceFit.crossValidated(mentions, ConfidenceQuality.FOLDS, ConfidenceQuality.SEED);

    assertThat(new Reliability(mentions, confidences).expectedError()).isLessThan(0.03);
  }

  @Test
  void mentionsOfHighConfidenceAreMoreOftenRightOnArticlesLeftOut()
      throws IOException, URISyntaxException {
    List<Graded> mentions = firstReading();
    Reliability reliability =
        new Reliability(
            mentions,
            ConfidenceFit.crossValidated(
                mentions, ConfidenceQuality.FOLDS, ConfidenceQuality.SEED));

    assertThat(reliability.shareRightFrom(0.95)).isGreaterThan(reliability.shareRightBelow(0.95));
  }

  @Test
  void plainCountIsSure() {
    assertThat(ofFirst("Bawaslu Klaten mencatat 112 laporan pelanggaran netralitas ASN."))
        .isGreaterThan(0.9);
  }

  @Test
  void casesOfAnArticleOnOtherMattersAreDoubtful() {
    assertThat(ofFirst("Polisi mencatat 67 kasus perampokan selama Mei.")).isLessThan(0.5);
  }
}
