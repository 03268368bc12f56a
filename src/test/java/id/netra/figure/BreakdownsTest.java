package id.netra.figure;

import static id.netra.figure.Extracts.figure;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.figure.Breakdowns.Breakdown;
import id.netra.figure.Breakdowns.Listing;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals and parts. */
class BreakdownsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          805, 744+61, adds_up
          805, 719+81+5, adds_up
          349, 307+33+9, adds_up
          369, 324+39+5, unexplained
          1223, 1116+136, classes_overlap
          195, 59+136, adds_up
          195, 130+55+10, adds_up
          130, 12+97+42, classes_overlap
          372, 173+199, adds_up
          430, 280+141+9, adds_up
          453, 332+107+16, classes_overlap
          433, 314+99, unexplained
          464, 262+202, adds_up
          727, 580+147, adds_up
          26, 17+5+2+1+1, adds_up
          320, 29+6+185+33+17, unexplained
          1015, 516+314+185, adds_up
          47, 42+5, adds_up
          165, 43+26+19+17+16+8+7+6+5+5+3+2+2+1, unexplained
          22, 14+5+3, adds_up
          59, 8+51, adds_up
          50, 12+38, adds_up
          917, 484+150+103+110+70, adds_up
          128, 85+42+1, adds_up
          1407, 803+930+138, classes_overlap
          803, 153+136+128+485, classes_overlap
          57, 47+10, adds_up
          47, 33+6+5+1+1+1, adds_up
          110, 67+41+1+1, adds_up
          112, 60+11+41, adds_up
          """)
  void thirtyPublishedBreakdownsAreJudged(long total, String parts, String verdict) {
    List<Long> values = Arrays.stream(parts.split("\\+")).map(Long::valueOf).toList();
    assertThat(Breakdowns.verdict(Breakdown.of(total, values)).code()).isEqualTo(verdict);
  }

  @Test
  void aRestatementWithTwoDigitsExchangedIsADigitSwap() {
    Breakdown breakdown =
        new Breakdown(1407, List.of(803L, 930L, 138L), List.of(), List.of(1047L), Listing.PLAIN);
    assertThat(Breakdowns.verdict(breakdown)).isEqualTo(BreakdownVerdict.DIGIT_SWAP);
  }

  @Test
  void partsThatFitASwappedTotalAreADigitSwap() {
    assertThat(Breakdowns.verdict(Breakdown.of(63, List.of(20L, 16L))))
        .isEqualTo(BreakdownVerdict.DIGIT_SWAP);
  }

  @Test
  void anOpenListMissesAPart() {
    Breakdown breakdown = new Breakdown(90, List.of(40L, 20L), List.of(), List.of(), Listing.OPEN);
    assertThat(Breakdowns.verdict(breakdown)).isEqualTo(BreakdownVerdict.PART_MISSING);
  }

  @Test
  void aShareThatDoesNotFitIsTold() {
    Breakdown breakdown =
        new Breakdown(
            100,
            List.of(60L, 40L),
            List.of(OptionalDouble.of(0.75), OptionalDouble.of(0.25)),
            List.of(),
            Listing.PLAIN);
    assertThat(Breakdowns.verdict(breakdown)).isEqualTo(BreakdownVerdict.PERCENT_MISMATCH);
  }

  @Test
  void aListOfPlacesThatFallsShortLeavesOthersOut() {
    String body =
        "Bawaslu Jawa Barat memeriksa 64 ASN yang diduga tidak netral. Terbanyak di Kabupaten"
            + " Bogor 12 orang, Cianjur 9 orang, dan Subang 7 orang.";

    assertThat(figure(body, 64).verdict()).contains(BreakdownVerdict.PART_MISSING);
  }

  @Test
  void theTotalOfAnArticleCarriesTheVerdict() {
    String body = "Sosialisasi diikuti 90 peserta, terdiri dari 50 guru, 30 lurah, dan 10 camat.";
    assertThat(figure(body, 90).verdict()).contains(BreakdownVerdict.ADDS_UP);
  }
}
