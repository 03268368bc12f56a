package id.netra.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.netra.storage.TextFiles;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * The specification of a Jupyter kernel in which Spark, Delta and Netra are there without set-up.
 *
 * <p>It starts the stock JJava kernel, which the user installs, with the class path of this process
 * and the JVM flags that Spark needs.
 *
 * @param jjava folder of the installed kernel: jjava-launcher.jar and jjava.jar
 * @param lake folder of the Delta tables, absolute
 * @param queries folder of the queries, absolute
 */
public record KernelSpec(Path jjava, Path lake, Path queries) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "kernel.json";
  private static final String HEAP = "-Xmx2g -Xss4m";

  /** Whether the kernel is installed in that folder. */
  public boolean isInstalled() {
    return jjava.resolve("jjava.jar").toFile().isFile();
  }

  /** Writes {@code kernel.json} into the folder and says where it lies. */
  public String writeTo(String folder) {
    String path = folder + "/" + FILE;
    TextFiles.writeLocal(path, json());
    return path;
  }

  /** The specification as Jupyter reads it. */
  String json() {
    ObjectNode spec = JSON.createObjectNode();
    spec.putArray("argv")
        .add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString())
        .add("-jar")
        .add(jjava.resolve("jjava-launcher.jar").toString())
        .add(jjava.resolve("jjava.jar").toString())
        .add("{connection_file}");
    spec.put("display_name", "Netra (Java)");
    spec.put("language", "java");
    spec.put("interrupt_mode", "message");
    spec.putObject("env")
        .put("JJAVA_CLASSPATH", String.join(File.pathSeparator, classPath()))
        .put("JJAVA_JVM_OPTS", HEAP + " " + JavaModuleOptions.defaultModuleOptions())
        .put("SPARK_LOCAL_IP", "127.0.0.1")
        .put("NETRA_LAKE", lake.toString())
        .put("NETRA_QUERIES", queries.toString());
    spec.putObject("metadata");
    return spec.toPrettyString() + "\n";
  }

  /**
   * What this process loads its classes from. Under Maven and spark-submit that is a loader of
   * theirs, which the property {@code java.class.path} does not tell.
   */
  static List<String> classPath() {
    Set<String> entries = new LinkedHashSet<>();
    ClassLoader loader = KernelSpec.class.getClassLoader();
    if (loader instanceof URLClassLoader urls) {
      Arrays.stream(urls.getURLs()).map(KernelSpec::path).forEach(entries::add);
    }
    if (!Objects.equals(ObjectMapper.class.getClassLoader(), loader) || entries.isEmpty()) {
      String given = System.getProperty("java.class.path", "");
      entries.addAll(List.of(given.split(File.pathSeparator)));
    }
    return entries.stream()
        .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
        .toList();
  }

  private static String path(URL url) {
    return URLDecoder.decode(url.getPath(), StandardCharsets.UTF_8);
  }
}
