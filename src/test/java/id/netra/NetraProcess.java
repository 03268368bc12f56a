package id.netra;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A Java process that a test starts and ends: Netra itself, or a part of a Spark cluster. */
public final class NetraProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private NetraProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Netra on this machine in the small profile, from the classes of the build. */
  public static NetraProcess netra(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx1g"));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")));
    command.add("id.netra.cli.Netra");
    command.addAll(List.of(args));
    return java(Map.of(), command);
  }

  /** A class of Spark, from the folder that the build laid out as SPARK_HOME. */
  public static NetraProcess spark(Path sparkHome, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("-Xmx1g"));
    command.add("-cp");
    command.add(sparkHome.resolve("jars") + "/*");
    command.addAll(List.of(args));
    return java(Map.of("SPARK_HOME", sparkHome.toString(), "SPARK_SCALA_VERSION", "2.13"), command);
  }

  /** Reads on until a line fits; false if the process ends before. */
  public boolean waitFor(Predicate<String> fits) throws IOException {
    String line;
    while ((line = output.readLine()) != null) {
      lines.add(line);
      if (fits.test(line)) {
        return true;
      }
    }
    return false;
  }

  /** Reads to the end and says the exit code. */
  public int exitCode() throws IOException, InterruptedException {
    waitFor(line -> false);
    return process.waitFor();
  }

  /** What was read so far. */
  public String text() {
    return String.join("\n", lines);
  }

  /** Ends the process as SIGKILL does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static NetraProcess java(Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(System.getProperty("netra.spark.flags", "").split(" ")));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(new File("").getAbsoluteFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().putAll(environment);
    return new NetraProcess(builder.start());
  }
}
