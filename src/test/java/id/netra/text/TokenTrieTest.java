package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenTrieTest {
  private static final TokenTrie<String> TRIE =
      TokenTrie.<String>builder()
          .put("Papua", "91")
          .put("Papua Barat", "92")
          .put("Papua Barat Daya", "96")
          .put("Bau Bau", "74.72")
          .put("laporan hasil pengawasan", "LHP")
          .build();

  @Test
  void theLongestPhraseWins() {
    assertThat(values("Papua Barat Daya, Papua Barat dan Papua Barata"))
        .containsExactly("96", "92", "91");
  }

  @Test
  void caseDoesNotMatter() {
    assertThat(values("PAPUA BARAT papua")).containsExactly("92", "91");
  }

  @Test
  void partsOfWordsAreNotFound() {
    assertThat(values("Papuanisasi sepapua papua1")).isEmpty();
  }

  @Test
  void anUnfinishedPhraseIsNotFoundButWhatFollowsIs() {
    assertThat(values("laporan hasil Papua")).containsExactly("91");
  }

  @Test
  void hyphensAndHardSpacesPartWordsButLineBreaksAndStopsDoNot() {
    assertThat(values("Bau-Bau, Bau\u00a0 Bau")).containsExactly("74.72", "74.72");
    assertThat(values("Bau\nBau, Bau. Bau")).isEmpty();
  }

  @Test
  void spansCoverThePhrase() {
    String text = "di Papua  Barat, kata";

    assertThat(TRIE.find(text).get(0).span().in(text)).isEqualTo("Papua  Barat");
  }

  @Test
  void aPhraseIsFoundAtAPosition() {
    assertThat(TRIE.at("di Papua Barat", 3).orElseThrow().value()).isEqualTo("92");
    assertThat(TRIE.at("di Papua Barat", 0)).isEmpty();
    assertThat(TRIE.at("di", 2)).isEmpty();
  }

  @Test
  void aPhraseWithoutAWordIsRefused() {
    assertThatThrownBy(() -> TokenTrie.<String>builder().put(" - ", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("word");
  }

  @Test
  void everyPhraseOfALargeDictionaryIsFound() {
    Random random = new Random(20240823);
    TokenTrie.Builder<Integer> builder = TokenTrie.builder();
    List<String> phrases = random.ints(5_000, 0, 9_000_000).mapToObj(i -> "w" + i + " x").toList();
    for (int i = 0; i < phrases.size(); i++) {
      builder.put(phrases.get(i), i);
    }
    TokenTrie<Integer> trie = builder.build();

    assertThat(phrases).allSatisfy(phrase -> assertThat(trie.find("a " + phrase)).hasSize(1));
  }

  @Test
  void hostileTextTakesLinearTime() {
    String beginnings = "papua barat laporan hasil ".repeat(40_000);
    String oneWord = "a".repeat(1_000_000);

    Assertions.assertTimeout(Duration.ofSeconds(5), () -> TRIE.find(beginnings + oneWord));
  }

  private static List<String> values(String text) {
    return TRIE.find(text).stream().map(TokenTrie.Match::value).toList();
  }
}
