package id.netra.figure;

import id.netra.text.InstitutionMention;
import id.netra.text.PlaceMention;
import id.netra.text.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the office of whoever states a figure.
 *
 * <p>"kata Ketua Bawaslu Kota Jambi" gives the office at once; "kata Taufiq" goes back to the
 * office that stands beside this name before. Names are compared and forgotten.
 */
final class Speakers {
  private static final int NAME_WORDS = 7;
  private static final int MOST_OFFICES = 40;
  private static final int LONGEST_QUOTE = 1500;
  private final Reading reading;
  private final List<Office> offices = new ArrayList<>();
  private final Map<Integer, Optional<Office>> known = new HashMap<>();

  /**
   * An office with the words of the name beside it.
   *
   * @param first its first token
   * @param label as a reader would print it: "Ketua Bawaslu Jakarta Selatan"
   * @param body the institution, if it is one's
   * @param place the area of the office
   * @param names the capitalised words around it
   */
  record Office(
      int first,
      String label,
      Optional<InstitutionMention> body,
      Optional<Region> place,
      Set<String> names) {}

  Speakers(Reading reading) {
    this.reading = reading;
    for (TermMatch head : reading.terms().all(TermClass.OFFICE)) {
      if (reading.tokens().isCapitalised(head.first())) {
        office(head).ifPresent(offices::add);
      }
    }
    reading.bodies().forEach(b -> member(b).ifPresent(offices::add));
    offices.sort(Comparator.comparingInt(Office::first));
  }

  /** The office that states what the sentence says. */
  Optional<Office> of(int sentence) {
    return known.computeIfAbsent(sentence, this::find);
  }

  private Optional<Office> find(int sentence) {
    int from = reading.firstToken(sentence);
    int to = reading.endToken(sentence);
    List<TermMatch> cues =
        reading.terms().within(TermClass.CUE, from, to).stream()
            .filter(c -> c.term().has("cue", "speech"))
            .toList();
    if (cues.isEmpty()) {
      return isInQuote(from) ? next(sentence, to) : Optional.empty();
    }
    Optional<Office> here = offices(from, to).stream().filter(o -> isSpeaking(o, cues)).findFirst();
    return here.or(() -> named(from, to)).or(() -> last(offices(0, from)));
  }

  private static boolean isSpeaking(Office office, List<TermMatch> cues) {
    return cues.stream().anyMatch(c -> Math.abs(c.first() - office.first()) <= 16);
  }

  /** The offices that begin between two tokens. */
  List<Office> within(int from, int to) {
    return offices(from, to);
  }

  /** The nearest offices that begin between two tokens. */
  private List<Office> offices(int from, int to) {
    int low = firstFrom(from);
    int high = firstFrom(to);
    return offices.subList(Math.max(low, high - MOST_OFFICES), high);
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = offices.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offices.get(middle).first() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Optional<Office> last(List<Office> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
  }

  /** The speech cue of a quotation stands in the sentence after it. */
  private Optional<Office> next(int sentence, int to) {
    int after = sentence + 1;
    if (after >= reading.sentences().size()) {
      return Optional.empty();
    }
    int end = reading.endToken(after);
    boolean isSpeech = reading.terms().hasCue("speech", to, end);
    return isSpeech
        ? offices(to, end).stream().findFirst().or(() -> named(to, end))
        : Optional.empty();
  }

  private boolean isInQuote(int token) {
    int quotes = 0;
    int start = reading.tokens().start(token);
    int paragraph = reading.paragraphs().get(reading.paragraphAt(start)).start();
    int from = reading.tokens().after(Math.max(paragraph, start - LONGEST_QUOTE));
    for (int i = from; i <= token; i++) {
      String word = reading.tokens().word(i);
      if (word.equals("\"") || word.equals("“") || word.equals("”")) {
        quotes++;
      }
    }
    return quotes % 2 == 1;
  }

  private Optional<Office> named(int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (reading.tokens().isCapitalised(i)) {
        words.add(reading.tokens().word(i));
      }
    }
    return last(
        offices(0, from).stream()
            .filter(o -> o.names().stream().anyMatch(words::contains))
            .toList());
  }

  private Optional<Office> office(TermMatch head) {
    int start = reading.tokens().start(head.first());
    int end = reading.tokens().end(head.end() - 1);
    Optional<InstitutionMention> body =
        reading.bodiesWithin(start, end + 90).stream()
            .filter(b -> b.span().start() - end <= 3 && b.span().start() >= start)
            .findFirst();
    Optional<Region> place =
        reading.placesWithin(start, end + 60).stream()
            .filter(p -> p.span().start() - end <= 3)
            .map(PlaceMention::region)
            .findFirst();
    String title = head.term().attribute("office");
    Optional<String> label =
        body.map(b -> title + " " + b.label())
            .or(() -> place.map(p -> title + " " + withoutTier(title, p.name())));
    int after = body.map(b -> b.span().end()).orElse(end);
    return label.map(l -> new Office(head.first(), l, body, place, names(after)));
  }

  /** "kata Arif dari Bawaslu Papua": somebody of the body speaks. */
  private Optional<Office> member(InstitutionMention body) {
    Tokens tokens = reading.tokens();
    int first = tokens.after(body.span().start());
    int name = first - 2;
    boolean isFrom = tokens.word(first - 1).equals("dari") && tokens.isCapitalised(name);
    if (!isFrom) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    for (int i = name; i > name - NAME_WORDS && tokens.isCapitalised(i); i--) {
      names.add(tokens.word(i));
    }
    return Optional.of(new Office(first, body.label(), Optional.of(body), body.place(), names));
  }

  /** "Wali Kota" of "Kota Malang" is the "Wali Kota Malang". */
  private static String withoutTier(String title, String place) {
    return title.endsWith("Kota") && place.startsWith("Kota ") ? place.substring(5) : place;
  }

  private Set<String> names(int position) {
    Set<String> names = new HashSet<>();
    int token = reading.tokens().startingFrom(position);
    for (int i = token; i < token + NAME_WORDS; i++) {
      boolean isName = reading.tokens().isCapitalised(i) && reading.tokens().word(i).length() > 2;
      if (isName && reading.terms().at(TermClass.CUE, i).isEmpty()) {
        names.add(reading.tokens().word(i));
      }
    }
    return names;
  }
}
