package id.netra.series;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.series.Ruling.Action;
import id.netra.series.Ruling.Correction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RulingTest {

  @Test
  void aRulingSaysWhoDecidedAndWhy() {
    assertThatThrownBy(
            () -> new Ruling(Action.REJECT, List.of("m1"), Optional.empty(), "", "salah baca"))
        .hasMessageContaining("by is missing");
    assertThatThrownBy(
            () -> new Ruling(Action.REJECT, List.of("m1"), Optional.empty(), "Divisi Data", " "))
        .hasMessageContaining("reason is missing");
    assertThatCode(
            () ->
                new Ruling(
                    Action.REJECT, List.of("m1"), Optional.empty(), "Divisi Data", "nomor surat"))
        .doesNotThrowAnyException();
  }

  @Test
  void aMergerNeedsTwoObservations() {
    assertThatThrownBy(
            () ->
                new Ruling(
                    Action.MERGE, List.of("o1", "o1"), Optional.empty(), "Divisi Data", "sama"))
        .hasMessageContaining("two or more");
  }

  @Test
  void onlyPartsOfTheKeyCanBeSet() {
    assertThatThrownBy(
            () ->
                new Ruling(
                    Action.SET,
                    List.of("m1"),
                    Optional.of(new Correction("warna", "biru")),
                    "Divisi Data",
                    "coba"))
        .hasMessageContaining("key is warna");
  }
}
