package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupTermsTest {
  private static final List<String> TEXTS =
      List.of(
          "Apel pegawai digelar. Kecamatan Anu hadir.",
          "Apel pegawai digelar lagi, kecamatan hadir.",
          "Sidang kode etik ditunda.",
          "Sidang kode etik dimulai, kecamatan hadir.");
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(TEXTS, new TermSettings(1, 0, 1, 1_000, 1, Stemming.OFF));
  private static final List<TermBag> BAGS = TEXTS.stream().map(VOCABULARY::bag).toList();
  private static final GroupTerms TERMS =
      GroupTerms.of(VOCABULARY, BAGS, new int[] {0, 0, 1, 1}, 2);

  @Test
  void aBigramTakesThePlaceOfItsWords() {
    assertThat(top(1)).contains("kode etik").doesNotContain("kode", "etik");
  }

  @Test
  void whatStandsEverywhereTellsLittle() {
    assertThat(top(0).indexOf("apel pegawai")).isLessThan(indexOrLast(top(0), "kecamatan"));
  }

  @Test
  void termsOfSpeakersAreLeftOut() {
    SpeakerNames names = SpeakerNames.in(List.of("\"Baik,\" kata Ketua Bawaslu Sidang."));
    assertThat(TERMS.top(1, 10, names)).map(VOCABULARY::term).doesNotContain("sidang");
  }

  @Test
  void officesAndAcronymsAreNoNames() {
    SpeakerNames names = SpeakerNames.in(List.of("ujar Ketua PGRI Kabupaten Anu kemarin"));
    assertThat(names.isIn("ketua pgri")).isFalse();
    assertThat(names.isIn("anu")).isTrue();
  }

  @Test
  void surfaceFormsKeepTheirCapitals() {
    SurfaceForms forms =
        SurfaceForms.in(
            List.of("Netralitas ASN", "netralitas ASN dan netralitas ASN"),
            Set.of("netralitas asn"),
            Stemming.OFF);
    assertThat(forms.of("netralitas asn")).isEqualTo("netralitas ASN");
  }

  @Test
  void termsThatOnlyStandTogetherAreCoherent() {
    List<Integer> pair = List.of(place("apel"), place("pegawai"));
    assertThat(Coherence.of(BAGS, List.of(pair)).npmi(pair)).isCloseTo(1, within(1e-12));
  }

  @Test
  void termsThatNeverMeetAreIncoherent() {
    List<Integer> pair = List.of(place("apel"), place("sidang"));
    assertThat(Coherence.of(BAGS, List.of(pair)).npmi(pair)).isEqualTo(-1);
  }

  @Test
  void repeatedTermsLowerDiversity() {
    assertThat(Coherence.diversity(List.of(List.of(1, 2), List.of(2, 3)))).isEqualTo(0.75);
  }

  private static List<String> top(int group) {
    return TERMS.top(group, 10, SpeakerNames.in(List.of())).stream().map(VOCABULARY::term).toList();
  }

  private static int indexOrLast(List<String> terms, String term) {
    return terms.contains(term) ? terms.indexOf(term) : terms.size();
  }

  private static int place(String term) {
    for (int place = 0; place < VOCABULARY.size(); place++) {
      if (VOCABULARY.term(place).equals(term)) {
        return place;
      }
    }
    throw new AssertionError(term);
  }
}
