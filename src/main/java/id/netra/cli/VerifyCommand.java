package id.netra.cli;

import id.netra.job.SpanVerification;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Re-reads every span of the figure mentions. */
@Command(
    mixinStandardHelpOptions = true,
    name = "verify",
    description =
        "Re-reads every stored span from the raw article; fails, naming the rows, if one no longer"
            + " yields its value.")
final class VerifyCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 20;

  @Mixin private final LakeOptions lake = new LakeOptions();

  @Override
  public Integer call() {
    SpanVerification.Result result = SpanVerification.of(lake.settings(), lake.lake());
    List<String> broken = result.brokenMentions();
    System.out.printf(
        Locale.ROOT,
        "%d of %d spans yield their value%n",
        result.checked() - broken.size(),
        result.checked());
    broken.stream().limit(MOST_NAMED).forEach(line -> System.out.println("  " + line));
    return broken.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
