package id.netra.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.LakeContents;
import id.netra.NetraProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that is killed anywhere and run again leaves the same tables as an undisturbed one. */
class KilledNightIT {
  private static final String ARTICLES = "data/sample/jsonl/kabarnusa.jsonl";
  private static final long SEED = 20241127;
  private static final String[] KILLED_IN = {"extract-figures", "cluster-themes"};

  @TempDir private Path folder = Path.of("");

  @Test
  void aKilledNightRunAgainGivesTheTablesOfAnUndisturbedOne() throws Exception {
    Random random = new Random(SEED);
    for (String job : KILLED_IN) {
      killIn(job, random.nextInt(1500));
    }
    LocalNight.run(ARTICLES, lake("disturbed"));
    LocalNight.run(ARTICLES, lake("undisturbed"));

    assertThat(LakeContents.of(lake("disturbed"))).isEqualTo(LakeContents.of(lake("undisturbed")));
  }

  private void killIn(String job, int delayMillis) throws IOException, InterruptedException {
    try (NetraProcess night = nightly("disturbed")) {
      assertThat(night.waitFor(line -> line.startsWith(job))).as(night.text()).isTrue();
      Thread.sleep(delayMillis);
      night.kill();
    }
  }

  private NetraProcess nightly(String name) throws IOException {
    return NetraProcess.netra(
        "nightly",
        "--articles",
        ARTICLES,
        "--lake",
        lake(name),
        "--run-date",
        LocalNight.DATE.toString());
  }

  private String lake(String name) {
    return folder.resolve(name).toString();
  }
}
