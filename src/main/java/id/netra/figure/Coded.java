package id.netra.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of a code list, written the same way in rule files and in tables. */
public interface Coded {

  /** The word used in tables, such as {@code violation_cases}. */
  String code();

  /** The member of an enumeration that has this code; empty for an unknown or blank one. */
  static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
    String wanted = code.toLowerCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.code().equals(wanted)).findFirst();
  }
}
