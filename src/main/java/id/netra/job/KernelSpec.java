package id.netra.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The specification of a Jupyter kernel in which Spark, Delta and Netra are there without set-up.
 *
 * <p>It starts a kernel that the user installs, with the class path of this process and the JVM
 * flags that Spark needs. Its folder stands first on that class path: kernels put another {@code
 * System.err} in place while a cell runs, so the log goes past it.
 *
 * @param kernel what runs the cells
 * @param lake folder of the Delta tables; a local one is made absolute
 * @param queries folder of the queries, made absolute
 */
public record KernelSpec(JavaKernel kernel, String lake, Path queries) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "kernel.json";
  private static final String LOGGING =
      """
      status = error
      rootLogger.level = error
      rootLogger.appenderRef.console.ref = console
      appender.console.type = Console
      appender.console.name = console
      appender.console.target = SYSTEM_ERR
      appender.console.direct = true
      appender.console.layout.type = PatternLayout
      appender.console.layout.pattern = %d{yyyy-MM-dd HH:mm:ss} %p %c{1}: %m%n%ex
      """;

  /** Jupyter starts kernels in the folder of the notebook, so that nothing may be relative. */
  public KernelSpec {
    lake = TextFiles.isLocal(lake) ? absolute(Path.of(lake)).toString() : lake;
    queries = absolute(queries);
  }

  /** Writes {@code kernel.json} and what belongs to it into the folder and says where it lies. */
  public String writeTo(Path folder) {
    Path specification = absolute(folder);
    String path = specification.resolve(FILE).toString();
    TextFiles.writeLocal(path, json(specification));
    TextFiles.writeLocal(specification.resolve("log4j2.properties").toString(), LOGGING);
    kernel
        .files()
        .forEach(
            (name, text) -> TextFiles.writeLocal(specification.resolve(name).toString(), text));
    return path;
  }

  /** The specification as Jupyter reads it. */
  private String json(Path specification) {
    String classPath =
        Stream.concat(Stream.of(specification.toString()), classPath().stream())
            .collect(Collectors.joining(File.pathSeparator));
    ObjectNode spec = JSON.createObjectNode();
    ArrayNode arguments = spec.putArray("argv");
    arguments.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    kernel.arguments(classPath).forEach(arguments::add);
    arguments.add("{connection_file}");
    spec.put("display_name", "Netra (Java)");
    spec.put("language", "java");
    spec.put("interrupt_mode", "message");
    ObjectNode environment = spec.putObject("env");
    new TreeMap<>(kernel.environment(classPath, specification)).forEach(environment::put);
    environment
        .put("SPARK_LOCAL_IP", "127.0.0.1")
        .put("NETRA_LAKE", lake)
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
    return entries.stream().map(entry -> absolute(Path.of(entry)).toString()).toList();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String path(URL url) {
    return URLDecoder.decode(url.getPath(), StandardCharsets.UTF_8);
  }
}
