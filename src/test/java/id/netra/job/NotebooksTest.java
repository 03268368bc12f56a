package id.netra.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.netra.SparkTest;
import id.netra.config.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks and their queries, run on a lake made from the sample. */
class NotebooksTest {
  private static final Path FOLDER = Path.of("notebooks");
  private static final Path QUERIES = FOLDER.resolve("queries");
  private static final Pattern QUERY =
      Pattern.compile("query\\(\"([^\"]+)\"\\)|queries/([^\"]+)\\.sql");
  private static final String DISPLAY =
      "String display(Object shown, String... as) { return String.valueOf(shown); }";

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void runOneNight() {
    LocalNight.run("data/sample", SparkTest.lake(folder));
    System.setProperty("netra.lake", SparkTest.lake(folder));
    System.setProperty("netra.queries", QUERIES.toString());
  }

  @AfterAll
  static void forgetTheLake() {
    System.clearProperty("netra.lake");
    System.clearProperty("netra.queries");
  }

  static Stream<Path> queries() throws IOException {
    return files(QUERIES, ".sql");
  }

  static Stream<Path> notebooks() throws IOException {
    return files(FOLDER, ".ipynb");
  }

  static Stream<Path> javaNotebooks() throws IOException {
    return notebooks().filter(path -> language(path).equals("java"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryHasAnAnswerInTheSample(Path query) throws IOException {
    CompletedNight night =
        CompletedNight.open(Settings.defaults(), SparkTest.lake(folder), QUERIES);
    String name = query.getFileName().toString().replace(".sql", "");

    long rows = night.query(name).count();

    assertThat(Files.readString(query)).startsWith("-- ").contains("?");
    assertThat(rows > 0).as(name).isEqualTo(!name.equals("changes"));
  }

  @ParameterizedTest
  @MethodSource("javaNotebooks")
  void everyCellRunsInJavasOwnShell(Path notebook) {
    try (JShell shell = shell()) {
      Stream.concat(Stream.of(DISPLAY), cells(notebook).stream())
          .forEach(cell -> assertThat(faults(shell, cell)).as("%s: %s", notebook, cell).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void importsStandInTheFirstCellAndNoCellHasAnOutput(Path notebook) {
    List<String> cells = cells(notebook);
    assertThat(cells.get(0)).contains("import ");
    assertThat(cells.subList(1, cells.size())).noneMatch(cell -> cell.contains("import "));
    read(notebook)
        .get("cells")
        .forEach(cell -> assertThat(cell.path("outputs").size()).as("outputs").isZero());
  }

  @ParameterizedTest
  @MethodSource("javaNotebooks")
  void lambdasAreLeftOutSinceExecutorsCannotLoadThem(Path notebook) {
    assertThat(cells(notebook)).noneMatch(cell -> cell.contains("->") || cell.contains("::"));
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void theQueriesOfANotebookAreThere(Path notebook) {
    Matcher named = QUERY.matcher(String.join("\n", cells(notebook)));
    List<String> names = new ArrayList<>();
    while (named.find()) {
      names.add(Optional.ofNullable(named.group(1)).orElseGet(() -> named.group(2)));
    }

    assertThat(names)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(QUERIES.resolve(name + ".sql")).exists());
  }

  @Test
  void aChartComesWithoutTheOthersAndWithItsEvidence() {
    String frame =
        CompletedNight.open(Settings.defaults(), SparkTest.lake(folder), QUERIES)
            .chart("themes", "en");

    assertThat(frame)
        .startsWith("<iframe")
        .contains("chart-themes", "evidence-book")
        .doesNotContain("chart-series", "chart-events", "chart-provinces");
  }

  @Test
  void aChartThatIsNotThereIsRefusedWithTheNamesOfThoseThatAre() {
    CompletedNight night =
        CompletedNight.open(Settings.defaults(), SparkTest.lake(folder), QUERIES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> night.chart("map", "en"))
        .withMessageContaining("themes, series, events, provinces");
  }

  @Test
  void theSpecificationOfJJavaHasSparkAndNetraOnItsClassPath(@TempDir Path kernel)
      throws IOException {
    JsonNode written = written(new JavaKernel.JJava(Path.of("/jjava")), kernel);

    assertThat(written.at("/argv/2").asText()).isEqualTo("/jjava/jjava-launcher.jar");
    assertThat(written.at("/argv/4").asText()).isEqualTo("{connection_file}");
    assertThat(written.at("/env/JJAVA_JVM_OPTS").asText()).contains("--add-opens=java.base/");
    assertThat(written.at("/env/JJAVA_CLASSPATH").asText())
        .startsWith(kernel + File.pathSeparator)
        .contains(".jar");
    assertThat(written.at("/env/NETRA_LAKE").asText()).isEqualTo("/lake");
  }

  @Test
  void theJarOfRapaioStandsLastOnItsClassPath(@TempDir Path kernel) throws IOException {
    JsonNode written = written(new JavaKernel.Rapaio(Path.of("/kernel.jar")), kernel);

    List<String> command = new ArrayList<>();
    written.get("argv").forEach(word -> command.add(word.asText()));
    String classPath = command.get(command.indexOf("-cp") + 1);
    assertThat(classPath).startsWith(kernel.toString()).endsWith("/kernel.jar");
    assertThat(command).endsWith("org.rapaio.jupyter.kernel.MainApp", "{connection_file}");
    assertThat(Path.of(written.at("/env/RJK_INIT_SCRIPT").asText()))
        .content()
        .contains("String display(Object shown, String... as)");
    assertThat(kernel.resolve("logging.properties")).content().contains("WARNING");
  }

  @Test
  void theLogGoesPastTheStreamsThatAKernelPutsInPlace(@TempDir Path kernel) throws IOException {
    written(new JavaKernel.JJava(Path.of("/jjava")), kernel);

    assertThat(kernel.resolve("log4j2.properties")).content().contains("direct = true");
  }

  @Test
  void aKernelIsInstalledWhereItsFileIs(@TempDir Path folder) throws IOException {
    JavaKernel kernel = new JavaKernel.Rapaio(folder.resolve("kernel.jar"));
    assertThat(kernel.isInstalled()).isFalse();

    Files.createFile(kernel.file());

    assertThat(kernel.isInstalled()).isTrue();
  }

  @Test
  void aLakeOnAnotherFileSystemKeepsItsAddress(@TempDir Path kernel) throws IOException {
    KernelSpec spec =
        new KernelSpec(
            new JavaKernel.JJava(Path.of("/jjava")), "s3a://bucket/lake", Path.of("/queries"));

    assertThat(Path.of(spec.writeTo(kernel))).content().contains("\"s3a://bucket/lake\"");
  }

  @Test
  void theNotebookInPythonSaysThatTheBuildOnlyParsesIt() {
    assertThat(FOLDER.resolve("queries-pyspark.ipynb"))
        .content()
        .contains("The build parses this notebook and does not run it.");
  }

  @Test
  void tablesGetNamesForSql() {
    TableRegistration done =
        TableRegistration.of(Settings.defaults(), SparkTest.lake(folder), "netra_test");
    TableRegistration.of(Settings.defaults(), SparkTest.lake(folder), "netra_test");

    assertThat(done.statements()).hasSize(14);
    assertThat(SparkTest.spark().sql("SELECT * FROM netra_test.violation_figures").count())
        .isPositive();
    SparkTest.spark().sql("DROP DATABASE netra_test CASCADE");
  }

  private static JsonNode written(JavaKernel kernel, Path folder) throws IOException {
    KernelSpec spec = new KernelSpec(kernel, "/lake", Path.of("/queries"));
    return new ObjectMapper().readTree(Files.readString(Path.of(spec.writeTo(folder))));
  }

  private static List<String> faults(JShell shell, String cell) {
    List<String> faults = new ArrayList<>();
    String rest = cell;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(next.source())) {
        Optional.ofNullable(event.exception()).map(Throwable::getMessage).ifPresent(faults::add);
        shell
            .diagnostics(event.snippet())
            .filter(diagnostic -> diagnostic.isError())
            .forEach(diagnostic -> faults.add(diagnostic.getMessage(Locale.ROOT)));
      }
      rest = next.remaining();
    }
    return faults;
  }

  /** A shell that compiles against this test's class path and runs in its process and session. */
  private static JShell shell() {
    JShell shell = JShell.builder().executionEngine(new InThisProcess(), Map.of()).build();
    String given = System.getProperty("surefire.test.class.path", "");
    (given.isEmpty() ? KernelSpec.classPath() : List.of(given.split(File.pathSeparator)))
        .forEach(shell::addToClasspath);
    return shell;
  }

  private static List<String> cells(Path notebook) {
    List<String> sources = new ArrayList<>();
    for (JsonNode cell : read(notebook).get("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        StringBuilder source = new StringBuilder();
        cell.get("source").forEach(line -> source.append(line.asText()));
        sources.add(source.toString());
      }
    }
    return sources;
  }

  private static String language(Path notebook) {
    return read(notebook).at("/metadata/kernelspec/language").asText();
  }

  private static JsonNode read(Path notebook) {
    try {
      return new ObjectMapper().readTree(Files.readString(notebook));
    } catch (IOException e) {
      throw new AssertionError(notebook + " is no JSON", e);
    }
  }

  private static Stream<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  private static final class InThisProcess implements ExecutionControlProvider {
    @Override
    public String name() {
      return "in-this-process";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return new LocalExecutionControl(new CellLoader());
    }
  }
}
