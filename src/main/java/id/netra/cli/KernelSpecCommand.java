package id.netra.cli;

import id.netra.job.JavaKernel;
import id.netra.job.KernelSpec;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a Jupyter kernel specification for the Java notebooks. */
@Command(
    name = "kernel-spec",
    mixinStandardHelpOptions = true,
    description =
        "Writes kernel.json for Jupyter: a kernel for Java with Spark, Delta and Netra on its class"
            + " path.",
    footer = {
      "",
      "Example:",
      "  netra kernel-spec --to ~/.local/share/jupyter/kernels/netra --lake data/lake"
    })
final class KernelSpecCommand implements Callable<Integer> {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the kernel; its name is the kernel's.")
  private Path to = Path.of("");

  @Option(
      names = "--jjava",
      paramLabel = "DIR",
      defaultValue = "${sys:user.home}/.local/share/jupyter/kernels/java",
      description = "Where the JJava kernel is installed (default: ${DEFAULT-VALUE}).")
  private Path jjava = Path.of("");

  @Option(
      names = "--rapaio",
      paramLabel = "JAR",
      description =
          "Jar of the kernel io.github.padreati:rapaio-jupyter-kernel, to be used in place of"
              + " JJava.")
  private Optional<Path> rapaio = Optional.empty();

  @Option(
      names = "--lake",
      paramLabel = "DIR",
      defaultValue = "data/lake",
      description = "Folder of the Delta tables (default: ${DEFAULT-VALUE}).")
  private String lake = "";

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      defaultValue = "notebooks/queries",
      description = "Folder of the queries (default: ${DEFAULT-VALUE}).")
  private Path queries = Path.of("");

  @Override
  public Integer call() {
    JavaKernel kernel =
        rapaio.<JavaKernel>map(JavaKernel.Rapaio::new).orElseGet(() -> new JavaKernel.JJava(jjava));
    KernelSpec spec = new KernelSpec(kernel, lake, queries);
    System.out.println("Kernel: " + spec.writeTo(to));
    if (!kernel.isInstalled()) {
      System.out.println(
          "There is no "
              + kernel.file()
              + " yet: install the kernel, or name it with --jjava or"
              + " --rapaio.");
    }
    return ExitCode.DONE;
  }
}
