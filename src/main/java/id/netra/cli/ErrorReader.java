package id.netra.cli;

import id.netra.config.SettingsException;
import id.netra.reconcile.UnusableFileException;
import id.netra.storage.CorpusPathException;
import id.netra.storage.LakeLockedException;
import id.netra.storage.NotALakeException;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure into one message and an exit code; the stack trace only with NETRA_DEBUG. */
final class ErrorReader implements IExecutionExceptionHandler {
  private final PrintStream err;

  ErrorReader(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (isUsage(e)) {
      err.println(e.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    err.println(isExpected(e) ? e.getMessage() : "Netra failed: " + causes(e));
    if (!isExpected(e) && System.getenv("NETRA_DEBUG") == null) {
      err.println(
          "Set NETRA_DEBUG=1 to see where. What was written before stays valid; run again.");
    } else if (!isExpected(e)) {
      e.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }

  private static boolean isUsage(Exception e) {
    return e instanceof UsageException
        || e instanceof SettingsException
        || e instanceof CorpusPathException
        || e instanceof NotALakeException
        || e instanceof UnusableFileException;
  }

  private static boolean isExpected(Exception e) {
    return e instanceof LakeLockedException;
  }

  private static String causes(Throwable e) {
    String own = e.getClass().getSimpleName() + ": " + firstLine(e);
    return e.getCause() == null ? own : own + "; because " + causes(e.getCause());
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
