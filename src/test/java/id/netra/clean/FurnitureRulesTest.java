package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FurnitureRulesTest {
  private static final String PROSE =
      "Camat Sukamaju membuka apel pagi itu dan mengingatkan semua pegawai agar tetap netral.\n"
          + "Menurut dia, aturan berlaku bagi setiap pegawai tanpa kecuali selama masa kampanye.";

  static List<FurnitureRule> rules() {
    return FurnitureRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleTakesItsExampleAway(FurnitureRule rule) {
    CleanArticle article = ArticleCleaner.clean(pageWith(rule));
    assertThat(article.removedChars()).as(rule.name()).containsKey(rule.name());
    assertThat(article.text()).contains("semua pegawai agar tetap netral.");
  }

  private static RawArticle pageWith(FurnitureRule rule) {
    LocalDate readDate = LocalDate.of(2026, 1, 1);
    String example = rule.example();
    return switch (rule.scope()) {
      case HEAD, EDGE, OPENING -> RawArticle.ofText(example + "\n" + PROSE, readDate);
      case TITLE ->
          new RawArticle(
              Optional.of(example),
              PROSE,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              readDate);
      default -> RawArticle.ofText(PROSE + "\n" + example, readDate);
    };
  }

  @Test
  void versionIsTiedToTheRuleFiles() {
    assertThat(ArticleCleaner.VERSION)
        .as("rules changed: raise ArticleCleaner.VERSION")
        .endsWith(FurnitureRules.hash().substring(0, 8));
  }

  @Test
  void namesAreUnique() {
    assertThat(FurnitureRules.all()).extracting(FurnitureRule::name).doesNotHaveDuplicates();
  }
}
