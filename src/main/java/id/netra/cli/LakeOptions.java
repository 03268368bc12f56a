package id.netra.cli;

import id.netra.config.Settings;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every command that works on a lake. */
final class LakeOptions {
  private static final File DEFAULT_CONFIG = new File("conf/netra.conf");

  @Option(
      names = "--lake",
      paramLabel = "DIR",
      defaultValue = "data/lake",
      description = "Folder of the Delta tables (default: ${DEFAULT-VALUE}).")
  private String lake = "data/lake";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings file (default: conf/netra.conf, if it is there).")
  private Optional<File> config = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "key=value",
      description = "One setting, for instance theme.k=6; may be repeated.")
  private List<String> overrides = new ArrayList<>();

  String lake() {
    return lake;
  }

  Settings settings() {
    Optional<File> file = config.or(() -> Optional.of(DEFAULT_CONFIG).filter(File::isFile));
    return Settings.of(file, overrides);
  }
}
