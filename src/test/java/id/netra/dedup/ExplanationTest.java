package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.config.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
  private static final DedupSettings SETTINGS = Settings.defaults().dedup();
  private static final String SHARED =
      "Bawaslu mencatat dugaan pelanggaran netralitas oleh camat dan lurah di lima kecamatan";

  private static Explanation.GroupMember member(String id, String relation, String body) {
    String title = "Judul " + id;
    return new Explanation.GroupMember(
        id, relation, "https://kabar.example/" + id, title.length() + 1, title + "\n" + body);
  }

  private final Explanation.GroupMember original =
      member("a1", "original", SHARED + ". Rapat digelar kemarin sore.");
  private final Explanation.GroupMember copy =
      member("a2", "near", "Kabar dari daerah. " + SHARED + ", kata ketuanya.");

  @Test
  void sharedPassagesAreQuotedFromBothTexts() {
    Explanation explanation = Explanation.of(copy, List.of(original, copy), SETTINGS);
    assertThat(explanation.passages()).hasSize(1);
    Passage passage = explanation.passages().get(0);
    assertThat(passage.wordCount()).isEqualTo(12);
    assertThat(passage.span().in(copy.text())).isEqualTo(SHARED);
    assertThat(passage.otherSpan().in(original.text())).isEqualTo(SHARED);
  }

  @Test
  void reasonNamesTheRatios() {
    assertThat(Explanation.of(copy, List.of(original, copy), SETTINGS).reason())
        .startsWith("https://kabar.example/a2 is a copy (near): it shares with")
        .contains("near copies from 20 %");
  }

  @Test
  void articleAloneHasNoKin() {
    Explanation explanation = Explanation.of(original, List.of(original), SETTINGS);
    assertThat(explanation.kin()).isEmpty();
    assertThat(explanation.reason()).contains("has no copies");
  }
}
