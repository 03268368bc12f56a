package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BodyWordsTest {
  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(BodyWords.of("ASN, 1.305 orang!").hash())
        .isEqualTo(BodyWords.of("asn 1 305\u00a0Orang").hash());
  }

  @Test
  void wordsCarryTheirSpans() {
    String text = "Ikrar (netral) ASN";
    BodyWords words = BodyWords.of(text);
    assertThat(words.count()).isEqualTo(3);
    assertThat(words.span(1, 2).in(text)).isEqualTo("netral) ASN");
  }

  @Test
  void titleIsLeftOut() {
    assertThat(BodyWords.of(Optional.of("Judul Lama"), "Judul Lama\nIsi berita").hash())
        .isEqualTo(BodyWords.of(Optional.of("Baru"), "Baru\nIsi berita").hash());
  }

  @Test
  void articleWithoutBodyIsKnownByItsTitle() {
    assertThat(BodyWords.of(Optional.of("Apel Netralitas"), "Apel Netralitas\n").count())
        .isEqualTo(2);
  }

  @Test
  void orderOfWordsMatters() {
    assertThat(BodyWords.of("camat dan lurah").hash())
        .isNotEqualTo(BodyWords.of("lurah dan camat").hash());
  }
}
