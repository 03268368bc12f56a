package id.netra.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {

  /** A line of the table: the rule it shows, its text, and the numbers that should be found. */
  record Row(String rule, String text, List<String> expected) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      String marked =
          cells[1].replace("\\n", "\n").replace("\\u00A0", "\u00a0").replace("\\u200B", "\u200b");
      List<String> expected = new ArrayList<>();
      String[] values = cells[2].split(" ");
      for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
        String span = marked.substring(open + 1, marked.indexOf(']', open));
        expected.add(span + " = " + values[expected.size()]);
      }
      return new Row(cells[0], marked.replace("[", "").replace("]", ""), expected);
    }

    List<String> found() {
      return Numbers.find(text).stream().map(number -> describe(text, number)).toList();
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Row> table() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NumbersTest.class.getResourceAsStream("numbers.tsv")),
                UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
    }
  }

  private static String describe(String text, NumberMention mention) {
    String value =
        mention.min() == mention.max()
            ? Long.toString(mention.min())
            : mention.min() + ".." + mention.max();
    String qualifier =
        switch (mention.qualifier()) {
          case EXACT -> "";
          case ABOUT -> "~";
          case AT_LEAST -> "+";
          case AT_MOST -> "-";
        };
    String form = mention.form().name().substring(0, 1);
    return mention.span().in(text) + " = " + value + ":" + form + qualifier;
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachRuleFindsItsNumbers(Row row) {
    assertThat(row.found()).isEqualTo(row.expected());
  }

  @Test
  void qualifierSpanCoversTheWordsAndTheNumber() {
    String text = "Setidaknya ada 112 orang, lalu 200 orang lebih, lalu 5.";

    assertThat(Numbers.find(text).stream().map(number -> number.qualifierSpan().in(text)))
        .containsExactly("Setidaknya ada 112", "200 orang lebih", "5");
  }

  @Test
  void wordsAreNumbersOnlyFromBeginningToEnd() {
    assertThat(Numbers.parseWords("dua puluh lima")).hasValue(25);
    assertThat(Numbers.parseWords("dua puluh lima orang")).isEmpty();
    assertThat(Numbers.parseWords("kedua")).isEmpty();
    assertThat(Numbers.parseWords("puluh")).isEmpty();
    assertThat(Numbers.parseWords("satu belas")).isEmpty();
    assertThat(Numbers.parseWords("")).isEmpty();
  }
}
