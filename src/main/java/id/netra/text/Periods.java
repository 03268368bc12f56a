package id.netra.text;

import id.netra.text.Elections.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the elections and years that counts can be about.
 *
 * <p>"pemilihan kepala daerah (pilkada) tahun 2020" and "Pemilihan Serentak 2020" are PILKADA-2020;
 * "Pemilu dan Pemilukada serentak Tahun 2024" is both PEMILU-2024 and PILKADA-2024; "sepanjang
 * 2022" is Y-2022. The year of a law is no period. Linear in the text.
 */
public final class Periods {
  private static final int MAX_LEXEMES_TO_YEAR = 24;
  private static final int MAX_NAMES_TO_YEAR = 4;

  private Periods() {}

  /** The periods of the text in its order, an election without a year among them. */
  public static List<PeriodMention> find(String text) {
    return LexedText.of(text).periods();
  }

  /** The periods of a text that has been cut. */
  static List<PeriodMention> find(Lexemes lexemes) {
    List<PeriodMention> mentions = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); ) {
      at = Math.max(at + 1, read(lexemes, at, mentions));
    }
    return mentions;
  }

  private static int read(Lexemes lexemes, int at, List<PeriodMention> mentions) {
    if (!lexemes.mayStart(at) && !lexemes.isFigures(at)) {
      return at + 1;
    }
    Optional<PhraseTrie.Match<Kind>> name = Elections.NAMES.startingAt(lexemes, at);
    if (name.isPresent() && isNameOfBody(lexemes, at)) {
      return name.get().to();
    }
    return name.isPresent()
        ? readElection(lexemes, name.get(), mentions)
        : PeriodYears.read(lexemes, at, mentions);
  }

  /** Whether the election only names a body: "Badan Pengawas Pemilihan Umum". */
  private static boolean isNameOfBody(Lexemes lexemes, int at) {
    return Elections.BODIES.contains(lexemes.word(at - 1));
  }

  private static int readElection(
      Lexemes lexemes, PhraseTrie.Match<Kind> name, List<PeriodMention> mentions) {
    List<PhraseTrie.Match<Kind>> names = new ArrayList<>(List.of(name));
    int year = yearAfter(lexemes, names);
    boolean isHeld = CalendarDates.isYear(lexemes, year) && addAll(lexemes, names, year, mentions);
    if (!isHeld) {
      yearless(lexemes, name, mentions);
      return name.to();
    }
    return year + 1;
  }

  /** Index of the year that ends the naming, further names of elections collected on the way. */
  private static int yearAfter(Lexemes lexemes, List<PhraseTrie.Match<Kind>> names) {
    int from = names.get(0).to();
    int placeNames = 0;
    int at = from;
    while (at < Math.min(lexemes.size(), from + MAX_LEXEMES_TO_YEAR)
        && lexemes.follows(at)
        && !CalendarDates.isYear(lexemes, at)) {
      Optional<PhraseTrie.Match<Kind>> other = Elections.NAMES.startingAt(lexemes, at);
      other.ifPresent(names::add);
      boolean isPlaceName = other.isEmpty() && isPlaceName(lexemes, at);
      placeNames += isPlaceName ? 1 : 0;
      if ((other.isEmpty() && !isFiller(lexemes, at) && placeNames > MAX_NAMES_TO_YEAR)
          || (other.isEmpty() && !isFiller(lexemes, at) && !isPlaceName)) {
        return lexemes.size();
      }
      at = other.map(PhraseTrie.Match::to).orElse(at + 1);
    }
    return at;
  }

  private static boolean isPlaceName(Lexemes lexemes, int at) {
    return lexemes.isWord(at) && lexemes.word(at).isEmpty() && lexemes.isCapitalised(at);
  }

  private static boolean isFiller(Lexemes lexemes, int at) {
    boolean isDay =
        CalendarDates.isDay(lexemes, at) && Elections.FILLERS.contains(lexemes.word(at + 1));
    return isDay
        || Elections.FILLERS.contains(lexemes.word(at))
        || lexemes.isMark(at, '(')
        || lexemes.isMark(at, ')')
        || lexemes.isMark(at, '/')
        || lexemes.isMark(at, '-')
        || lexemes.isMark(at, '&')
        || (lexemes.isMark(at, ',') && goesOn(lexemes, at + 1));
  }

  /** After a comma: "Gubernur, Bupati, dan Wali Kota". */
  private static boolean goesOn(Lexemes lexemes, int at) {
    return switch (lexemes.word(at)) {
      case "bupati", "wali", "walikota", "wakil", "gubernur" -> true;
      case "dan", "serta" -> goesOn(lexemes, at + 1);
      default -> Elections.NAMES.startingAt(lexemes, at).isPresent();
    };
  }

  private static void yearless(
      Lexemes lexemes, PhraseTrie.Match<Kind> name, List<PeriodMention> mentions) {
    Kind kind = name.meaning();
    if (kind != Kind.PEMILIHAN) {
      Span span = lexemes.span(name.from(), name.to());
      mentions.add(new PeriodMention(span, kind.label(), kind.name()));
    }
  }

  private static boolean addAll(
      Lexemes lexemes, List<PhraseTrie.Match<Kind>> names, int year, List<PeriodMention> mentions) {
    List<PhraseTrie.Match<Kind>> distinct = distinct(names);
    int before = mentions.size();
    for (int i = 0; i < distinct.size(); i++) {
      PhraseTrie.Match<Kind> name = distinct.get(i);
      int end = i == distinct.size() - 1 ? year + 1 : name.to();
      Span span = lexemes.span(name.from(), end);
      int number = lexemes.smallNumber(year);
      Elections.held(name.meaning(), number)
          .map(kind -> new PeriodMention(span, kind.label() + " " + number, code(kind, number)))
          .ifPresent(mentions::add);
    }
    return mentions.size() > before;
  }

  private static String code(Kind kind, int year) {
    return kind.name() + "-" + year;
  }

  /** One name for each kind: "pemilihan kepala daerah (pilkada)" is one election. */
  private static List<PhraseTrie.Match<Kind>> distinct(List<PhraseTrie.Match<Kind>> names) {
    List<PhraseTrie.Match<Kind>> distinct = new ArrayList<>();
    for (PhraseTrie.Match<Kind> name : names) {
      boolean isNew = name.meaning() != Kind.PEMILIHAN || distinct.isEmpty();
      if (isNew && distinct.stream().noneMatch(other -> other.meaning() == name.meaning())) {
        distinct.add(name);
      }
    }
    return distinct;
  }
}
