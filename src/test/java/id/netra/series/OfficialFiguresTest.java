package id.netra.series;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.table.ViolationFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The published totals of Indonesian bodies, each as two papers print it. */
final class OfficialFiguresTest {
  private static final Path FILE = Path.of("data/reference/official_figures.csv");

  /** A row of the file as far as the test needs it. */
  private record Official(
      String election, String issuer, String stage, String unit, List<String> numbers) {
    long value() {
      return Long.parseLong(numbers.get(0));
    }

    String asOf() {
      return numbers.get(1);
    }

    String published() {
      return lastDay(numbers.get(2)).toString();
    }
  }

  private static List<Official> rows() throws IOException {
    return Files.readAllLines(FILE, UTF_8).stream()
        .skip(1)
        .map(line -> List.of(line.split(",", 8)))
        .map(c -> new Official(c.get(0), c.get(1), c.get(2), c.get(3), c.subList(4, 7)))
        .toList();
  }

  private static LocalDate lastDay(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.parse(text + "-12-31");
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private static String[] subject(Official row) {
    String stage = row.stage();
    if (row.unit().equals("ASN")) {
      return new String[] {
        "reported_persons", "person", stage.equals("terbukti") ? "proven" : "alleged"
      };
    }
    if (row.unit().equals("laporan")) {
      return new String[] {"reports", "report", "received"};
    }
    if (row.unit().equals("rekomendasi")) {
      return new String[] {"recommendations", "case", "forwarded"};
    }
    return new String[] {
      "violation_cases", "case", row.unit().equals("putusan") ? "proven" : "alleged"
    };
  }

  private static Statement statement(Official row, String id) {
    String[] subject = subject(row);
    String election = row.election().toUpperCase(Locale.ROOT).replace(' ', '-');
    StatementFixture statement =
        StatementFixture.exactly(id, row.value())
            .printed(row.published())
            .with(ViolationFigures.KIND, subject[0])
            .with(ViolationFigures.UNIT, subject[1])
            .with(ViolationFigures.STAGE, subject[2])
            .with(
                ViolationFigures.POPULATION,
                row.stage().contains("kepala desa") ? "kepala_desa" : "asn")
            .with(
                ViolationFigures.PERIOD_CODE,
                Character.isDigit(election.charAt(0)) ? "Y-" + election : election)
            .with(ViolationFigures.REPORTING_BODY, row.issuer());
    if (row.asOf().isEmpty()) {
      return statement.statement();
    }
    String day = lastDay(row.asOf()).toString();
    return (row.asOf().length() == 7 ? statement.asOfMonth(day) : statement.asOf(day)).statement();
  }

  @Test
  void noTwoUnlikeOfficialFiguresAreOneObservation() throws IOException {
    List<Official> rows = rows();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      statements.add(statement(rows.get(i), i + "/a"));
      statements.add(statement(rows.get(i), i + "/b"));
    }
    List<Observation> observations =
        statements.stream().collect(groupingBy(Statement::cellId)).values().stream()
            .flatMap(cell -> CellResolution.of(cell, SeriesSettings.standard()).stream())
            .toList();

    assertThat(rows).hasSize(37);
    assertThat(observations).allSatisfy(o -> assertThat(likeRows(o, rows)).hasSize(1));
  }

  /** The different facts behind an observation; a total stated twice is one. */
  private static Set<String> likeRows(Observation observation, List<Official> rows) {
    Set<String> facts = new TreeSet<>();
    for (Statement s : observation.mentions()) {
      Official row = rows.get(Integer.parseInt(s.mentionId().split("/")[0]));
      facts.add(row.election() + row.issuer() + row.unit() + row.value());
    }
    return facts;
  }
}
