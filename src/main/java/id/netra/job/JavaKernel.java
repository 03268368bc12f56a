package id.netra.job;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A kernel that runs Java for Jupyter. Its user installs it; Netra says how it is to be started.
 */
public sealed interface JavaKernel {
  /** The file without which it is not installed. */
  Path file();

  /** Whether it is installed. */
  default boolean isInstalled() {
    return Files.isRegularFile(file());
  }

  /** What Jupyter runs after {@code java} and before the name of the connection file. */
  List<String> arguments(String classPath);

  /** The variables that it reads, when its specification lies in that folder. */
  Map<String, String> environment(String classPath, Path specification);

  /** Further files of the specification: text by name. */
  Map<String, String> files();

  /** The JVM flags of the small profile: those that Spark needs, less its incubator module. */
  private static List<String> flags() {
    String small = "-Xmx2g -Xss4m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ";
    return Arrays.stream((small + JavaModuleOptions.defaultModuleOptions()).split(" "))
        .filter(flag -> !flag.startsWith("--add-modules="))
        .toList();
  }

  /**
   * The stock kernel JJava: its launcher starts the kernel with flags and class path from the
   * environment.
   *
   * @param folder where it is installed: jjava-launcher.jar and jjava.jar
   */
  record JJava(Path folder) implements JavaKernel {
    /** Made absolute. */
    public JJava {
      folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Path file() {
      return folder.resolve("jjava.jar");
    }

    @Override
    public List<String> arguments(String classPath) {
      return List.of("-jar", folder.resolve("jjava-launcher.jar").toString(), file().toString());
    }

    @Override
    public Map<String, String> environment(String classPath, Path specification) {
      return Map.of("JJAVA_CLASSPATH", classPath, "JJAVA_JVM_OPTS", String.join(" ", flags()));
    }

    @Override
    public Map<String, String> files() {
      return Map.of();
    }
  }

  /**
   * The kernel {@code io.github.padreati:rapaio-jupyter-kernel}, one jar of Maven Central.
   *
   * <p>It stands last on one class path with Spark, so that none of the libraries it carries is
   * taken for Spark's, and learns {@code display} in the order of arguments that JJava has. Its own
   * logging would tell every message.
   */
  record Rapaio(Path file) implements JavaKernel {
    private static final String MAIN = "org.rapaio.jupyter.kernel.MainApp";
    private static final String FIRST_WORDS = "display.jshell";
    private static final String DISPLAY =
        """
        String display(Object shown, String... as) {
          return org.rapaio.jupyter.kernel.global.Global.display(as.length == 0 ? "" : as[0], shown);
        }
        """;
    private static final String LOGGING =
        """
        handlers = java.util.logging.ConsoleHandler
        .level = WARNING
        """;

    /** Made absolute. */
    public Rapaio {
      file = file.toAbsolutePath().normalize();
    }

    @Override
    public List<String> arguments(String classPath) {
      return Stream.concat(
              flags().stream(), Stream.of("-cp", classPath + File.pathSeparator + file, MAIN))
          .toList();
    }

    @Override
    public Map<String, String> environment(String classPath, Path specification) {
      return Map.of("RJK_INIT_SCRIPT", specification.resolve(FIRST_WORDS).toString());
    }

    @Override
    public Map<String, String> files() {
      return Map.of(FIRST_WORDS, DISPLAY, "logging.properties", LOGGING);
    }
  }
}
