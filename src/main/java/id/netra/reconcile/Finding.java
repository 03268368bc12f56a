package id.netra.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What reconciling says about one official row, or about one figure that only the press has.
 *
 * @param status what it is
 * @param official the official row; absent for what only the press states
 * @param press the figures of the press; none for what the press does not cover
 * @param reason why, in words
 */
record Finding(
    Status status, Optional<OfficialFigure> official, List<PressFigure> press, String reason) {

  /** What an official row and the press are to each other. */
  enum Status {
    /** The press states the same count. */
    MATCHED,
    /** The press states the same number, but not all of issuer, period and day. */
    POSSIBLE,
    /** The press states another number, or gives the number another meaning. */
    CONTRADICTED,
    /** The press does not state it. */
    NOT_COVERED,
    /** The press states it and no official row does. */
    PRESS_ONLY;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The mentions of all its figures, the earliest first. */
  List<PressMention> mentions() {
    return press.stream()
        .flatMap(figure -> figure.mentions().stream())
        .sorted(
            Comparator.comparing(
                    (PressMention mention) -> mention.published().orElse(LocalDate.MAX))
                .thenComparing(PressMention::article))
        .toList();
  }

  /** Days from the official row to an article; absent if either has no day. */
  OptionalLong lagDays(PressMention mention) {
    Optional<LocalDate> from = official.flatMap(OfficialFigure::lagStart);
    return from.isPresent() && mention.published().isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), mention.published().get()))
        : OptionalLong.empty();
  }
}
