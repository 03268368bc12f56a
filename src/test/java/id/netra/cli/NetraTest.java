package id.netra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetraTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "nightly --nope",
        "nightly --set theme.k=0",
        "nightly --set theme.unknown=1",
        "nightly --config /nowhere.conf",
        "nightly --run-date 2024-13-01",
        "clean-articles --articles data/sample",
        "describe gold.unknown",
        "export gold.themes --format xml --to target/x",
        "write-report --language fr",
        "reconcile --official /nowhere.csv",
        "reconcile --official data/README.md",
        "--nope"
      })
  void wrongUsageEndsWithTwo(String arguments) {
    assertThat(Netra.run(arguments.split(" ", -1))).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void articlesThatAreNotThereAreWrongUsage(@TempDir Path folder) {
    int code =
        Netra.run(
            "nightly",
            "--articles",
            folder.resolve("nothing").toString(),
            "--lake",
            folder.resolve("lake").toString());

    assertThat(code).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "help nightly", "describe", "export --help"})
  void helpEndsWithZero(String arguments) {
    assertThat(Netra.run(arguments.split(" ", -1))).isEqualTo(ExitCode.DONE);
  }
}
