package id.netra.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

  /** A line of the table: its text, its day of publication, and what should be found. */
  record Row(String text, Optional<LocalDate> published, List<String> spans, List<String> values) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      String marked =
          cells[0].replace("\\n", "\n").replace("\\u00A0", "\u00a0").replace("\\u200B", "\u200b");
      List<String> spans = new ArrayList<>();
      for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
        spans.add(marked.substring(open + 1, marked.indexOf(']', open)));
      }
      Optional<LocalDate> published =
          cells[1].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[1]));
      List<String> values = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" "));
      return new Row(marked.replace("[", "").replace("]", ""), published, spans, values);
    }

    /** The dates found, each as its words and its value. */
    List<String> found() {
      return Dates.find(text, published).stream().map(date -> describe(text, date)).toList();
    }

    List<String> expected() {
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        if (!values.get(i).equals("?")) {
          expected.add(spans.get(i) + " = " + values.get(i));
        }
      }
      return expected;
    }
  }

  static List<Row> table() throws IOException {
    return table("dates.tsv");
  }

  static List<Row> table(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DatesTest.class.getResourceAsStream(file)), UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
    }
  }

  private static String describe(String text, DateMention mention) {
    String days =
        mention.firstDate().equals(mention.date())
            ? mention.date().toString()
            : mention.firstDate() + ".." + mention.date();
    String basis =
        switch (mention.yearBasis()) {
          case STATED -> "S";
          case INFERRED_BY_WEEKDAY -> "W";
          case INFERRED_FROM_ARTICLE -> "A";
          case RELATIVE -> "R";
        };
    String precision =
        mention.precision() == DatePrecision.DAY ? "" : mention.precision().name().substring(0, 1);
    String flag = mention.weekdayDisagrees() ? "!" : "";
    return mention.span().in(text) + " = " + days + ":" + basis + precision + flag;
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachDateOfTheTableHasItsSpanAndValue(Row row) {
    assertThat(row.found()).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("table")
  void spansAreFoundWhetherResolvedOrNot(Row row) {
    assertThat(Dates.spans(row.text()).stream().map(span -> span.in(row.text())))
        .containsAll(row.spans());
  }

  @Test
  void theTableHasThreeHundredForms() throws IOException {
    assertThat(table()).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void emptyTextHasNoDates() {
    assertThat(Dates.find("", Optional.empty())).isEmpty();
  }
}
