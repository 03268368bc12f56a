package id.netra.series;

import id.netra.table.ViolationFigures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an analyst has decided about mentions or observations, and why.
 *
 * <p>Kept in {@code conf/overrides.conf} by stable ids, so that it survives every rerun.
 *
 * @param action what is to be done
 * @param ids the mention or observation; for a merger two or more observations, the first of which
 *     stays
 * @param correction for {@link Action#SET}: the part of the key and what it should be
 * @param by who decided
 * @param reason why
 */
public record Ruling(
    Action action, List<String> ids, Optional<Correction> correction, String by, String reason) {

  /** What can be decided. */
  public enum Action {
    /** Observations are one. */
    MERGE,
    /** A mention counts nothing. */
    REJECT,
    /** A part of a key is otherwise. */
    SET
  }

  /**
   * A part of a key as it should be.
   *
   * @param column the column of the series key
   * @param value its value
   */
  public record Correction(String column, String value) {}

  /** Checks that it is whole. */
  public Ruling {
    ids = List.copyOf(ids);
    require(!by.isBlank(), "by is missing: who decided");
    require(!reason.isBlank(), "reason is missing: why it was decided");
    require(ids.stream().noneMatch(String::isBlank), "an id is empty");
    require(
        action != Action.MERGE || ids.stream().distinct().count() > 1,
        "merge needs two or more different observation ids");
    require((action == Action.SET) == correction.isPresent(), "set needs key and value");
    correction.ifPresent(
        c ->
            require(
                ViolationFigures.SERIES_KEY.contains(c.column()),
                "key is " + c.column() + "; it can be one of " + ViolationFigures.SERIES_KEY));
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Its action and ids, as a person would name it. */
  String title() {
    return action.name().toLowerCase(Locale.ROOT) + " " + String.join(", ", ids);
  }
}
