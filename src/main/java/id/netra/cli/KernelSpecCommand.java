package id.netra.cli;

import id.netra.job.KernelSpec;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a Jupyter kernel specification for the Java notebooks. */
@Command(
    name = "kernel-spec",
    mixinStandardHelpOptions = true,
    description =
        "Writes kernel.json for Jupyter: the JJava kernel with Spark, Delta and Netra on its class"
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
      description = "Where JJava is installed (default: ${DEFAULT-VALUE}).")
  private Path jjava = Path.of("");

  @Option(
      names = "--lake",
      paramLabel = "DIR",
      defaultValue = "data/lake",
      description = "Folder of the Delta tables (default: ${DEFAULT-VALUE}).")
  private Path lake = Path.of("");

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      defaultValue = "notebooks/queries",
      description = "Folder of the queries (default: ${DEFAULT-VALUE}).")
  private Path queries = Path.of("");

  @Override
  public Integer call() {
    KernelSpec spec = new KernelSpec(absolute(jjava), absolute(lake), absolute(queries));
    System.out.println("Kernel: " + spec.writeTo(to.toString()));
    if (!spec.isInstalled()) {
      System.out.println(
          "JJava is not in " + jjava + " yet: install it there, or name its folder with --jjava.");
    }
    return ExitCode.DONE;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
