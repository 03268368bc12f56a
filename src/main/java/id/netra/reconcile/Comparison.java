package id.netra.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One official figure beside one figure of the press.
 *
 * <p>They agree if what they count is the same and the words can mean the number, even if the press
 * quotes it later without a day. They contradict each other if they count the same up to the same
 * day and the numbers differ, if a count that can only grow is smaller on the later of two near
 * days, or if the press gives the very number another meaning: "1.194 dugaan pelanggaran" for 1,194
 * recommendations.
 */
final class Comparison {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int SAME_AS_OF_DAYS = 7;
  private static final long LEAST_TELLING = 20;

  /** How far two statistics are the same. */
  private enum Fit {
    SAME,
    OPEN,
    OTHER;

    Fit and(Fit other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  private final OfficialFigure official;
  private final PressFigure press;

  Comparison(OfficialFigure official, PressFigure press) {
    this.official = official;
    this.press = press;
  }

  /** Whether a period is a year or an election of a year. */
  static boolean isDated(String periodCode) {
    return YEAR.matcher(periodCode).find();
  }

  /** What comes of it; empty if the two have nothing to do with each other. */
  Optional<Finding.Status> status() {
    Fit fit = meaning().and(context());
    if (fit == Fit.SAME && press.value().canMean(official.value())) {
      return Optional.of(isOtherTime() ? Finding.Status.POSSIBLE : Finding.Status.MATCHED);
    }
    if (fit == Fit.SAME && press.isComparable() && isOtherNumber()) {
      return Optional.of(Finding.Status.CONTRADICTED);
    }
    boolean isSameNumber =
        press.value().isExactly(official.value()) && official.value() >= LEAST_TELLING;
    if (!isSameNumber || isOtherTime()) {
      return Optional.empty();
    }
    return fit == Fit.OPEN ? Optional.of(Finding.Status.POSSIBLE) : otherMeaning();
  }

  private Optional<Finding.Status> otherMeaning() {
    return meaning() == Fit.OTHER && context() == Fit.SAME && isPopulationSame()
        ? Optional.of(Finding.Status.CONTRADICTED)
        : Optional.empty();
  }

  /** The finding in words. */
  String reason(Finding.Status status) {
    return switch (status) {
      case MATCHED -> "same count, same number" + when();
      case POSSIBLE -> "same number" + when() + missing();
      default -> contradiction();
    };
  }

  private String contradiction() {
    if (press.value().isExactly(official.value())) {
      return "the press gives this number another meaning: "
          + words(press.statistic())
          + " instead of "
          + words(official.statistic());
    }
    String day = press.time().map(time -> time.day().toString()).orElse("the same day");
    String basis =
        press.time().filter(PressFigure.Time::isStated).isPresent() ? " as of " : " printed on ";
    return "the press says " + range() + basis + day + ", the official row " + official.value();
  }

  private String when() {
    return press
        .time()
        .filter(PressFigure.Time::isStated)
        .map(time -> ", as of " + time.day())
        .orElse(", day not stated");
  }

  private String missing() {
    String parts =
        (press.statistic().reportingBody().isEmpty() ? ", issuer not named" : "")
            + (isPeriodOpen() ? ", period not said" : "");
    return parts.isEmpty() && isOtherTime() ? ", another day than the official row" : parts;
  }

  private String range() {
    PressFigure.Value value = press.value();
    String number =
        value.min() == value.max() ? "" + value.min() : value.min() + " to " + value.max();
    return value.qualifier().equals("exact") ? number : value.qualifier() + " " + number;
  }

  private static String words(Statistic statistic) {
    return statistic.kind()
        + " ("
        + statistic.stage().orElse("stage not said")
        + ", "
        + statistic.unit()
        + ")";
  }

  private Fit meaning() {
    Statistic own = official.statistic();
    Statistic said = press.statistic();
    boolean isSame = own.kind().equals(said.kind()) && own.unit().equals(said.unit());
    return (isSame ? Fit.SAME : Fit.OTHER).and(fit(own.stage(), said.stage()));
  }

  private Fit context() {
    Statistic own = official.statistic();
    Statistic said = press.statistic();
    boolean isPlaceSame = own.regionCode().equals(said.regionCode());
    Fit violation =
        own.violationType().isEmpty() && said.violationType().isPresent()
            ? Fit.OTHER
            : fit(own.violationType(), said.violationType());
    return fit(own.reportingBody(), said.reportingBody())
        .and(period())
        .and(violation)
        .and(isPlaceSame ? Fit.SAME : Fit.OTHER)
        .and(isPopulationSame() ? Fit.SAME : Fit.OTHER);
  }

  private Fit period() {
    return isPeriodOpen()
        ? Fit.OPEN
        : fit(official.statistic().periodCode(), press.statistic().periodCode());
  }

  private boolean isPeriodOpen() {
    Optional<String> said = press.statistic().periodCode();
    return said.isEmpty()
        || (!isDated(said.get())
            && official.statistic().periodCode().filter(p -> p.startsWith(said.get())).isPresent());
  }

  private boolean isPopulationSame() {
    Optional<String> own = official.statistic().population();
    if (own.isEmpty()) {
      return true;
    }
    boolean isOfCivilServants = own.get().equals("asn");
    String said = press.statistic().population().orElse("asn");
    return own.get().equals(said) && (!isOfCivilServants || press.isAsnNeutrality());
  }

  private static Fit fit(Optional<String> own, Optional<String> said) {
    if (said.isEmpty()) {
      return own.isEmpty() ? Fit.SAME : Fit.OPEN;
    }
    return own.isEmpty() || own.get().equalsIgnoreCase(said.get()) ? Fit.SAME : Fit.OTHER;
  }

  /** Whether both days are stated and too far apart to be one. */
  private boolean isOtherTime() {
    Optional<PressFigure.Time> time = press.time();
    if (official.asOf().isEmpty() || time.isEmpty()) {
      return false;
    }
    LocalDate day = time.get().day();
    boolean isEarlier = day.isBefore(official.asOf().get().first().minusDays(SAME_AS_OF_DAYS));
    boolean isLater = day.isAfter(official.asOf().get().last().plusDays(SAME_AS_OF_DAYS));
    return isEarlier || (isLater && time.get().isStated());
  }

  /** Whether the two cannot both be right. */
  private boolean isOtherNumber() {
    Optional<OfficialDay> day = official.asOf().or(official::published);
    Optional<PressFigure.Time> time = press.time();
    if (day.isEmpty() || time.isEmpty()) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(day.get().last(), time.get().day());
    boolean isComparable = official.asOf().isPresent() && time.get().isStated();
    return days == 0
        || (isComparable && Math.abs(days) <= SAME_AS_OF_DAYS && isAgainstGrowth(days));
  }

  private boolean isAgainstGrowth(long days) {
    boolean isFallen = days > 0 && press.value().max() < official.value();
    boolean isAhead = days < 0 && press.value().min() > official.value();
    return official.statistic().accumulates() && (isFallen || isAhead);
  }
}
