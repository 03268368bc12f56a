package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Forms in which the press states counts, each in a sentence of our own. */
class NewsFormsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/id/netra/figure/news-forms.tsv",
      delimiter = '\t',
      quoteCharacter = '~',
      maxCharsPerColumn = 4096)
  void theFormIsReadAsAReaderReadsIt(String text, String expected) {
    List<Figure> all = FigureGrammar.extract(ArticleText.of(text.replace("\\n", "\n"))).figures();
    String found =
        String.join("; ", all.stream().filter(f -> !f.isRepeat()).map(f -> row(f, all)).toList());
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  private static String row(Figure figure, List<Figure> all) {
    String total =
        figure.partOf().total().isPresent()
            ? " <" + all.get(figure.partOf().total().getAsInt()).amount().max()
            : "";
    return figure.amount().min()
        + " "
        + figure.subject().kind().code()
        + " "
        + figure.subject().stage().map(Stage::code).orElse("-")
        + total;
  }
}
