package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StableHashTest {
  @Test
  void hashIsTheFirstHalfOfSha256() {
    assertThat(StableHash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
  }

  @Test
  void partsAreKeptApart() {
    assertThat(StableHash.of("a", "b"))
        .isNotEqualTo(StableHash.of("ab"))
        .isEqualTo(StableHash.of("a\u001Fb"));
  }
}
