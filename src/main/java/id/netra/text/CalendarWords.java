package id.netra.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the date grammar, read once from their rule file. */
final class CalendarWords {
  /** What a word does in a date. */
  enum Role {
    MONTH,
    SHORT,
    WEEKDAY,
    DAYPART,
    HABIT,
    STREET,
    EDGE,
    ELECTION,
    NONE
  }

  private record Entry(Role role, int value) {}

  private static final Entry NO_ENTRY = new Entry(Role.NONE, 0);
  private static final Map<String, Entry> ENTRIES = entries();
  private static final Set<String> GRAMMAR =
      Set.of(
          "www",
          "tanggal",
          "tgl",
          "tahun",
          "ini",
          "lalu",
          "kemarin",
          "besok",
          "lusa",
          "esok",
          "pekan",
          "mendatang",
          "depan",
          "yang",
          "dan",
          "s",
          "d",
          "sd",
          "dengan",
          "nomor",
          "no",
          "hari",
          "bulan",
          "minggu",
          "tadi");

  private CalendarWords() {}

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new HashMap<>();
    for (String[] line : RuleLines.of("calendar-words.tsv")) {
      Role role = Role.valueOf(line[1].toUpperCase(Locale.ROOT));
      entries.put(line[0], new Entry(role, Integer.parseInt(line[2])));
    }
    return entries;
  }

  /** The words to recognise while reading a text. */
  static Collection<String> words() {
    List<String> words = new ArrayList<>(ENTRIES.keySet());
    words.addAll(GRAMMAR);
    words.addAll(RelativeDates.words());
    words.addAll(DateHint.words());
    return words;
  }

  /** The words with which a date may begin. */
  static Collection<String> starts() {
    List<String> starts = new ArrayList<>(ENTRIES.keySet());
    starts.addAll(List.of("tanggal", "tgl", "tahun", "ini"));
    starts.addAll(RelativeDates.starts());
    return starts;
  }

  /** The role of the word at this index. */
  static Role role(Lexemes lexemes, int index) {
    String word = lexemes.word(index);
    return word.isEmpty() ? Role.NONE : ENTRIES.getOrDefault(word, NO_ENTRY).role();
  }

  private static int value(Lexemes lexemes, int index) {
    return ENTRIES.getOrDefault(lexemes.word(index), NO_ENTRY).value();
  }

  /** The weekday at this index; "minggu" without a capital is a week. */
  static Optional<DayOfWeek> weekday(Lexemes lexemes, int index) {
    boolean isWeekday =
        role(lexemes, index) == Role.WEEKDAY
            && (!lexemes.word(index).equals("minggu") || lexemes.isCapitalised(index));
    return isWeekday ? Optional.of(DayOfWeek.of(value(lexemes, index))) : Optional.empty();
  }

  /** The month at this index, abbreviations only with a capital. */
  static Optional<Month> month(Lexemes lexemes, int index) {
    return switch (role(lexemes, index)) {
      case MONTH -> Optional.of(Month.of(value(lexemes, index)));
      case SHORT ->
          lexemes.isCapitalised(index)
              ? Optional.of(Month.of(value(lexemes, index)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
