package id.netra.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.series.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeriesSectionTest {
  @TempDir private Path folder = Path.of("");

  private List<Ruling> rulings(String overrides) throws IOException {
    Files.writeString(folder.resolve("overrides.conf"), overrides);
    Path file = folder.resolve("netra.conf");
    Files.writeString(file, "include \"overrides.conf\"\n");
    return Settings.of(Optional.of(file.toFile()), List.of()).series().rulings();
  }

  @Test
  void decisionsAreReadFromAnIncludedFile() throws IOException {
    List<Ruling> rulings =
        rulings(
            """
            series.overrides = [
              { merge: [o1, o2], by: Divisi Data, reason: "satu siaran pers" }
              { reject: m1, by: Divisi Data, reason: "nomor surat" }
              { set: m2, key: reporting_body, value: KASN, by: Divisi Data, reason: "lihat foto" }
            ]
            """);

    assertThat(rulings)
        .extracting(Ruling::action)
        .containsExactly(Ruling.Action.MERGE, Ruling.Action.REJECT, Ruling.Action.SET);
    assertThat(rulings.get(2).correction().orElseThrow().value()).isEqualTo("KASN");
  }

  @Test
  void withoutAFileOfDecisionsThereAreNone() {
    assertThat(Settings.defaults().series().rulings()).isEmpty();
  }

  @Test
  void anEntryThatIsNotWholeIsRefusedByKeyAndNumber() {
    assertThatThrownBy(() -> rulings("series.overrides = [{ reject: m1, by: Divisi Data }]"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("series.overrides, entry 1: reason is missing");
    assertThatThrownBy(
            () -> rulings("series.overrides = [{ delete: m1, by: Divisi Data, reason: x }]"))
        .hasMessageContaining("there is no \"delete\" in an override");
    assertThatThrownBy(() -> rulings("series.overrides = [m1]"))
        .hasMessageContaining("entry 1: it is no entry");
  }
}
