package id.netra.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.text.Normalisation;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures the furniture rules on labelled lines, each put on a page where it was labelled. */
final class LabelledLinesTest {
  private static final Pattern ROW =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*)),(furniture|text),(head|body|tail)");
  private static final String PROSE =
      "Kegiatan itu digelar agar seluruh pegawai memahami batas sikap netral. Camat hadir.";
  private static final String MORE_PROSE =
      "Peserta mendengarkan paparan pengawas dan bertanya soal sanksi yang dapat dijatuhkan.";

  private record LabelledLine(String line, boolean isFurniture, String place) {}

  @Test
  void furnitureIsFoundWithPrecisionAndRecallOfNinetyEightPercent() throws IOException {
    int taken = 0;
    int rightlyTaken = 0;
    int furniture = 0;
    List<String> wrong = new ArrayList<>();
    for (LabelledLine labelled : labelledLines()) {
      boolean isTaken = isTaken(labelled);
      taken += isTaken ? 1 : 0;
      furniture += labelled.isFurniture() ? 1 : 0;
      rightlyTaken += isTaken && labelled.isFurniture() ? 1 : 0;
      if (isTaken != labelled.isFurniture()) {
        wrong.add(labelled.toString());
      }
    }
    assertThat((double) rightlyTaken / taken).as("precision %s", wrong).isGreaterThan(0.98);
    assertThat((double) rightlyTaken / furniture).as("recall %s", wrong).isGreaterThan(0.98);
  }

  private static boolean isTaken(LabelledLine labelled) {
    String line = labelled.line();
    String page =
        switch (labelled.place()) {
          case "head" -> line + "\n" + PROSE + "\n" + MORE_PROSE;
          case "tail" -> PROSE + "\n" + MORE_PROSE + "\n" + line;
          default -> PROSE + "\n" + line + "\n" + MORE_PROSE;
        };
    String text = ArticleCleaner.clean(RawArticle.ofText(page, LocalDate.of(2026, 1, 1))).text();
    return !("\n" + text + "\n").contains("\n" + Normalisation.of(line).text() + "\n");
  }

  private static List<LabelledLine> labelledLines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LabelledLinesTest.class.getResourceAsStream("labelled-lines.csv"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(LabelledLinesTest::row)
          .toList();
    }
  }

  private static LabelledLine row(String csv) {
    Matcher matcher = ROW.matcher(csv);
    assertThat(matcher.matches()).as(csv).isTrue();
    String quoted = matcher.group(1);
    String line = quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\"");
    return new LabelledLine(line, matcher.group(3).equals("furniture"), matcher.group(4));
  }
}
