package id.netra.theme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * When themes are learned anew instead of only given to new articles.
 *
 * @param days nights after which a model is too old
 * @param growthRatio growth of the corpus, over what it was at training, that asks for a new model
 * @param withoutThemeRise rise of the share of articles without a theme, among those that came
 *     after training, that asks for one
 * @param similarityRatio share of the mean similarity at training below which the mean of later
 *     articles asks for one
 */
public record RetrainPolicy(
    int days, double growthRatio, double withoutThemeRise, double similarityRatio) {
  private static final double FEWEST_LATER_ARTICLES = 20;

  /** Checks every value against its range; the message names key, value and range. */
  public RetrainPolicy {
    Ranges.requireWithin("theme.retrain-days", days, 1, 3_660);
    Ranges.requireWithin("theme.retrain-growth-ratio", growthRatio, 0.01, 1_000);
    Ranges.requireWithin("theme.retrain-without-theme-rise", withoutThemeRise, 0.01, 1);
    Ranges.requireWithin("theme.retrain-similarity-ratio", similarityRatio, 0, 1);
  }

  /** Why the model is to be learned anew on that night, given what all articles have now. */
  Optional<String> reason(Training then, Tally now, LocalDate night) {
    long age = ChronoUnit.DAYS.between(then.night(), night);
    if (age >= days) {
      return Optional.of(age + " days since the last training");
    }
    if (now.articles() > then.tally().articles() * (1 + growthRatio)) {
      return Optional.of(
          "grown from " + then.tally().articles() + " to " + now.articles() + " articles");
    }
    return drift(then.tally(), now.less(then.tally()));
  }

  private Optional<String> drift(Tally then, Tally later) {
    if (later.articles() < FEWEST_LATER_ARTICLES) {
      return Optional.empty();
    }
    if (later.withoutThemeRatio() > then.withoutThemeRatio() + withoutThemeRise) {
      return Optional.of(
          said("share without theme", then.withoutThemeRatio(), later.withoutThemeRatio()));
    }
    if (later.meanSimilarity() < then.meanSimilarity() * similarityRatio) {
      return Optional.of(
          said("similarity to themes", then.meanSimilarity(), later.meanSimilarity()));
    }
    return Optional.empty();
  }

  private static String said(String figure, double then, double now) {
    return String.format(
        Locale.ROOT, "%s of articles since training %.2f, was %.2f", figure, now, then);
  }
}
