package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class DedupSettingsTest {
  @Test
  void impossibleValueIsRefusedByItsKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DedupSettings(1.5, 0.4, 0.6, 30, 64, 2, 32, 10_000))
        .withMessage("dedup.min-jaccard is 1.5, but must lie between 0.05 and 1");
  }

  @Test
  void bandsMustFitIntoTheSignature() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DedupSettings(0.2, 0.4, 0.6, 30, 64, 3, 32, 10_000))
        .withMessage("dedup.rows is 3, but must lie between 1 and 2");
  }
}
