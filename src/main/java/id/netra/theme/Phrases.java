package id.netra.theme;

import id.netra.text.Span;
import id.netra.text.Term;
import id.netra.text.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whole names for terms that are a piece of one: where "Komisi Aparatur" is nearly always followed
 * by "Sipil Negara", the label says "Komisi Aparatur Sipil Negara".
 */
final class Phrases {
  private static final double NEARLY_ALWAYS = 0.65;
  private static final int FEWEST_TIMES = 3;
  private static final int MOST_WORDS = 4;
  private static final Set<String> INSIDE_NAMES =
      WordLists.of("label-words.txt").getOrDefault("inside names", Set.of());

  private final Map<String, String> wholes = new HashMap<>();

  private Phrases() {}

  /** Learns the wholes of these terms from texts, in which they are written so. */
  static Phrases in(List<String> texts, Set<String> surfaceForms) {
    Phrases phrases = new Phrases();
    List<Line> lines = texts.stream().map(Line::of).toList();
    surfaceForms.forEach(form -> phrases.wholes.put(form, whole(form, lines)));
    return phrases;
  }

  /** The whole that the term is a piece of, or the term itself. */
  String of(String surfaceForm) {
    return wholes.getOrDefault(surfaceForm, surfaceForm);
  }

  private static String whole(String form, List<Line> lines) {
    String whole = form;
    Optional<String> longer = longer(whole, lines);
    while (longer.isPresent() && longer.get().split(" ").length <= MOST_WORDS) {
      whole = longer.get();
      longer = longer(whole, lines);
    }
    return whole;
  }

  private static Optional<String> longer(String form, List<Line> lines) {
    TreeMap<String, Integer> before = new TreeMap<>();
    TreeMap<String, Integer> after = new TreeMap<>();
    int times = 0;
    for (Line line : lines) {
      for (int at = line.text.indexOf(form); at >= 0; at = line.text.indexOf(form, at + 1)) {
        int end = at + form.length();
        if (line.starts.containsKey(at) && line.ends.containsKey(end)) {
          times++;
          line.wordFrom(end + 1).ifPresent(word -> after.merge(word, 1, Integer::sum));
          line.wordTo(at - 1).ifPresent(word -> before.merge(word, 1, Integer::sum));
        }
      }
    }
    int enough = Math.max(FEWEST_TIMES, (int) Math.ceil(NEARLY_ALWAYS * times));
    return most(after, enough)
        .map(word -> form + " " + word)
        .or(() -> most(before, enough).map(word -> word + " " + form));
  }

  private static Optional<String> most(SortedMap<String, Integer> words, int enough) {
    return words.entrySet().stream()
        .filter(word -> word.getValue() >= enough)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A text with the places of its words. */
  private static final class Line {
    private final String text;
    private final Map<Integer, Span> starts = new HashMap<>();
    private final Map<Integer, Span> ends = new HashMap<>();
    private final Set<String> telling = new HashSet<>();

    private Line(String text) {
      this.text = text;
    }

    static Line of(String text) {
      Line line = new Line(text);
      for (Term word : Terms.words(text)) {
        line.starts.put(word.span().start(), word.span());
        line.ends.put(word.span().end(), word.span());
      }
      Terms.of(text).forEach(term -> line.telling.add(term.text()));
      return line;
    }

    Optional<String> wordFrom(int start) {
      return Optional.ofNullable(starts.get(start))
          .filter(span -> text.charAt(start - 1) == ' ')
          .map(span -> span.in(text))
          .filter(this::isPartOfNames);
    }

    Optional<String> wordTo(int end) {
      return Optional.ofNullable(ends.get(end))
          .filter(span -> text.charAt(end) == ' ')
          .map(span -> span.in(text))
          .filter(this::isPartOfNames);
    }

    private boolean isPartOfNames(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      return telling.contains(lower)
          || (INSIDE_NAMES.contains(lower) && Character.isUpperCase(word.charAt(0)));
    }
  }
}
