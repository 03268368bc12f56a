package id.netra.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.SparkTest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeLockTest {
  @TempDir private Path temporary = Path.of("");
  private Path file = Path.of("");
  private Lake lake = Lake.at(SparkTest.spark(), "target/no-lake");

  @BeforeEach
  void openLake() throws IOException {
    lake = Lake.at(SparkTest.spark(), SparkTest.lake(temporary));
    file = Files.createDirectories(temporary.resolve("lake")).resolve("_netra.lock");
  }

  @Test
  void aSecondRunIsRefusedWhileTheFirstHoldsTheLake() {
    try (LakeLock lock = LakeLock.take(lake, "nightly")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> LakeLock.take(lake, "export"))
          .isInstanceOf(LakeLockedException.class)
          .hasMessageContaining("nightly on")
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void aClosedLockCanBeTakenAgain() {
    LakeLock.take(lake, "nightly").close();

    LakeLock.take(lake, "nightly").close();

    assertThat(file).doesNotExist();
  }

  @Test
  void theLockOfAProcessThatIsGoneIsTakenOver() throws IOException {
    String host = InetAddress.getLocalHost().getHostName();
    Files.writeString(
        file, "nightly on " + host + ", process 999999999 started 2024-01-01T00:00:00Z");

    LakeLock.take(lake, "nightly").close();
  }

  @Test
  void theLockOfAnotherHostIsKeptUntilItFallsSilent() throws IOException {
    Files.writeString(file, "nightly on other.example, process 1 started 2024-01-01T00:00:00Z");
    assertThatThrownBy(() -> LakeLock.take(lake, "nightly"))
        .isInstanceOf(LakeLockedException.class);

    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));

    LakeLock.take(lake, "nightly").close();
  }
}
