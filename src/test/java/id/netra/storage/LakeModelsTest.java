package id.netra.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LakeModelsTest {
  private static final byte[] BYTES = "isi".getBytes(UTF_8);

  @TempDir private Path folder = Path.of("");

  private LakeModels models(String name) {
    return new LakeModels(LakeFiles.at(folder.toString(), new Configuration()), name);
  }

  private LakeModels oldAndNew() {
    LakeModels models = models("models");
    models.write("lama", BYTES);
    models.write("baru", BYTES);
    return models;
  }

  @Test
  void whatNoRowNamesIsRemovedWhenItIsOldEnough() {
    LakeModels models = oldAndNew();

    models.removeOthers(Set.of("baru"), Instant.now().plusSeconds(60));

    assertThat(models.read("lama")).isEmpty();
    assertThat(models.read("baru")).contains(BYTES);
  }

  @Test
  void whatWasWrittenLatelyStays() {
    LakeModels models = oldAndNew();

    models.removeOthers(Set.of("baru"), Instant.now().minusSeconds(3600));

    assertThat(models.read("lama")).contains(BYTES);
  }

  @Test
  void aLakeWithoutModelsHasNothingToRemove() {
    LakeModels none = models("none");

    none.removeOthers(Set.of(), Instant.now());

    assertThat(none.read("lama")).isEmpty();
  }
}
