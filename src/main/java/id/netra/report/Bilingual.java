package id.netra.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A text of the page in both of its languages.
 *
 * @param id in Indonesian
 * @param en in English
 */
record Bilingual(String id, String en) {
  private static final ReportWords INDONESIAN = ReportWords.in("id");
  private static final ReportWords ENGLISH = ReportWords.in("en");

  /** What the reading gives with the words of each language. */
  static Bilingual of(Function<ReportWords, String> reading) {
    return new Bilingual(reading.apply(INDONESIAN), reading.apply(ENGLISH));
  }

  /** The reading of a key or code. */
  static Bilingual word(String key) {
    return of(words -> words.of(key));
  }

  /** The reading of a key with values put in. */
  static Bilingual phrase(String key, Object... values) {
    return of(words -> words.phrase(key, values));
  }

  /** A text that is the same in both, such as a name. */
  static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  static Bilingual count(long value) {
    return of(words -> words.count(value));
  }

  static Bilingual day(LocalDate date) {
    return of(words -> words.day(date));
  }

  String in(String language) {
    return language.equals("en") ? en : id;
  }

  /** The text in the language that the page does not open with. */
  String other(String language) {
    return language.equals("en") ? id : en;
  }

  boolean isSame() {
    return id.equals(en);
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", SafeText.cleaned(id))
        .put("en", SafeText.cleaned(en));
  }
}
