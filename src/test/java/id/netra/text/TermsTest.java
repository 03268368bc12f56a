package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void wordsAreLowerCasedAndNeighboursMakeBigrams() {
    assertThat(terms("Netralitas ASN dijaga"))
        .containsExactly("netralitas", "netralitas asn", "asn", "asn dijaga", "dijaga");
  }

  @Test
  void stopWordsPartBigrams() {
    assertThat(terms("sanksi bagi camat")).containsExactly("sanksi", "camat");
  }

  @Test
  void punctuationPartsBigrams() {
    assertThat(terms("sanksi. Camat")).containsExactly("sanksi", "camat");
  }

  @Test
  void aHyphenJoinsLikeABlank() {
    assertThat(terms("undang-undang")).containsExactly("undang", "undang undang", "undang");
  }

  @Test
  void numbersDaysAndMonthsAreNoTerms() {
    assertThat(terms("Selasa (5/11), 64.135 pegawai hadir pada November 2024"))
        .containsExactly("pegawai", "pegawai hadir", "hadir");
  }

  @Test
  void attributionIsNoTerm() {
    assertThat(terms("\"Semua dipanggil,\" ujarnya.")).containsExactly("dipanggil");
  }

  @Test
  void addressesAreNoTerms() {
    assertThat(terms("wartakota.example memuat pengumuman"))
        .containsExactly("memuat", "memuat pengumuman", "pengumuman");
  }

  @Test
  void aHardBlankPartsWords() {
    assertThat(terms("apel\u00a0pegawai")).containsExactly("apel", "apel pegawai", "pegawai");
  }

  @Test
  void spansPointIntoTheText() {
    String text = "Para camat mengikuti Apel Siaga.";
    assertThat(Terms.of(text)).map(term -> term.span().in(text)).contains("Apel Siaga", "Siaga");
  }

  @Test
  void anEmptyTextHasNoTerms() {
    assertThat(Terms.of("")).isEmpty();
  }

  private static List<String> terms(String text) {
    return Terms.of(text).stream().map(Term::text).toList();
  }
}
