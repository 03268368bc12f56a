package id.netra.cli;

import id.netra.dedup.Explanation;
import id.netra.dedup.Passage;
import id.netra.job.CopyExplanation;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the group of an article, the passages it shares, and why it stands there. */
@Command(
    name = "explain-copies",
    mixinStandardHelpOptions = true,
    description = "Prints the copies of an article, the passages they share, and why they are one.",
    footer = {"", "Example:", "  netra explain-copies https://www.kabarnusa.example/nasional/…"})
final class ExplainCopiesCommand implements Callable<Integer> {
  private static final int MOST_PASSAGES = 5;
  private static final int MOST_CHARS = 200;

  @Parameters(
      paramLabel = "ARTICLE",
      description = "Address of the article, or its article_id where it has none.")
  private String article = "";

  @Mixin private final LakeOptions lake = new LakeOptions();

  @Override
  public Integer call() {
    Explanation explanation =
        CopyExplanation.of(lake.settings(), lake.lake(), article)
            .orElseThrow(
                () ->
                    new UsageException(
                        "There is no article " + article + " in " + lake.lake() + "."));
    print(explanation);
    return ExitCode.DONE;
  }

  private static void print(Explanation explanation) {
    System.out.println(explanation.article().name() + ": " + explanation.article().relation());
    System.out.println(explanation.reason());
    explanation
        .kin()
        .forEach(
            kin ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-8s Jaccard %.2f, containment %.2f  %s%n",
                    kin.member().relation(),
                    kin.jaccardRatio(),
                    kin.containmentRatio(),
                    kin.member().name()));
    List<Passage> passages = explanation.passages();
    if (!passages.isEmpty()) {
      System.out.println("Shared with " + explanation.closest().name() + ":");
      String text = explanation.article().text();
      passages.stream()
          .limit(MOST_PASSAGES)
          .forEach(passage -> System.out.println("  " + shown(passage, text)));
    }
  }

  private static String shown(Passage passage, String articleText) {
    String text = passage.span().in(articleText).replace('\n', ' ');
    String head = text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + " …";
    return passage.wordCount() + " words: " + head;
  }
}
