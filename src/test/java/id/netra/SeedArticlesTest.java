package id.netra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.netra.clean.ArticleCleaner;
import id.netra.clean.CleanArticle;
import id.netra.clean.RawArticle;
import id.netra.figure.ArticleText;
import id.netra.figure.Event;
import id.netra.figure.EventMode;
import id.netra.figure.Extraction;
import id.netra.figure.Figure;
import id.netra.figure.FigureGrammar;
import id.netra.figure.Scope;
import id.netra.text.Region;
import id.netra.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five seed articles, right to the last field: as found, where they lie beside the project, and
 * in renditions of our own words.
 */
class SeedArticlesTest {
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final LocalDate READ = LocalDate.of(2026, 11, 21);

  /** Value, kind, unit, stage, population, category, role, neutrality, period, region, ... */
  private static final Map<String, List<String>> FIGURES =
      Map.of(
          "000",
          List.of(),
          "001",
          List.of(
              "917 exact violation_cases case alleged asn _T - neutrality Pilkada 2020 - unsaid"
                  + " body - by Ketua Bawaslu Jakarta Selatan asof - part of - dimension - sums -"),
          "002",
          List.of(),
          "003",
          List.of(
              "6 exact regions region - - _T - other - DKI Jakarta stated_place"
                  + " body - by - asof - part of - dimension - sums -",
              "64135 exact workforce person - asn _T - other - DKI Jakarta inherited"
                  + " body - by - asof - part of - dimension - sums -",
              "121803 exact workforce person - - _T - other - DKI Jakarta inherited"
                  + " body - by - asof - part of - dimension - sums -"),
          "004",
          List.of(
              "112 exact participants person - - _T - neutrality - Kota Jambi inherited"
                  + " body - by Kepala BKPSDM Kota Jambi asof - part of - dimension - sums adds_up",
              "60 exact participants_breakdown person - asn Sekretaris Sekretaris neutrality -"
                  + " Kota Jambi inherited body - by Kepala BKPSDM Kota Jambi asof - part of 112"
                  + " dimension role sums -",
              "11 exact participants_breakdown person - asn Camat Camat neutrality -"
                  + " Kota Jambi inherited body - by Kepala BKPSDM Kota Jambi asof - part of 112"
                  + " dimension role sums -",
              "41 exact participants_breakdown person - asn Kasub Kepegawaian Kasub Kepegawaian"
                  + " neutrality - Kota Jambi inherited body - by Kepala BKPSDM Kota Jambi asof -"
                  + " part of 112 dimension role sums -"));

  /** Type, day and its basis, region, organiser, mode, number of participant mentions. */
  private static final Map<String, List<String>> EVENTS =
      Map.of(
          "000",
          List.of(
              "sosialisasi 2023-08-25 inferred_by_weekday Jakarta Pusat by Pemprov DKI Jakarta"
                  + " online 0"),
          "001",
          List.of(),
          "002",
          List.of("deklarasi 2024-09-23 stated Jakarta Pusat by Pemkot Jakarta Pusat - 0"),
          "003",
          List.of("deklarasi 2024-11-14 stated Jakarta Pusat by Bawaslu DKI Jakarta - 0"),
          "004",
          List.of("sosialisasi - none Kota Jambi by Pemkot Jambi - 4"));

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void theSeedsAsFoundAreRight(String seed) throws IOException {
    assumeThat(SEEDS).isDirectory();
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files.filter(f -> f.getFileName().toString().startsWith(seed)).findFirst().orElseThrow();
      check(seed, Files.readString(file, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void theirFactsInOtherWordsAreRight(String seed) {
    check(seed, resource("/id/netra/seeds/" + seed + ".txt"));
  }

  private static void check(String seed, String raw) {
    Extraction found = FigureGrammar.extract(article(raw));
    assertThat(
            found.figures().stream().filter(f -> !f.isRepeat()).map(f -> row(f, found.figures())))
        .as("figures of seed %s", seed)
        .containsExactlyElementsOf(FIGURES.getOrDefault(seed, List.of()));
    assertThat(found.events().stream().map(SeedArticlesTest::row))
        .as("events of seed %s", seed)
        .containsExactlyElementsOf(EVENTS.getOrDefault(seed, List.of()));
  }

  private static ArticleText article(String raw) {
    CleanArticle clean = ArticleCleaner.clean(RawArticle.ofText(raw, READ));
    Optional<Span> title =
        clean
            .title()
            .filter(t -> !t.isEmpty() && clean.text().startsWith(t))
            .map(t -> new Span(0, t.length()));
    return new ArticleText(clean.text(), title, clean.published().day());
  }

  private static String row(Figure figure, List<Figure> all) {
    return String.join(
        " ",
        Long.toString(figure.amount().min()),
        figure.amount().qualifier().code(),
        subject(figure),
        scope(figure.scope()),
        "part of",
        figure.partOf().total().isPresent()
            ? Long.toString(all.get(figure.partOf().total().getAsInt()).amount().min())
            : "-",
        "dimension",
        figure.partOf().dimension().map(d -> d.code()).orElse("-"),
        "sums",
        figure.verdict().map(v -> v.code()).orElse("-"));
  }

  private static String subject(Figure figure) {
    return String.join(
        " ",
        figure.subject().kind().code(),
        figure.subject().unit().code(),
        figure.subject().stage().map(s -> s.code()).orElse("-"),
        figure.subject().population().map(p -> p.code()).orElse("-"),
        figure.subject().category(),
        figure.subject().role().orElse("-"),
        figure.subject().isAsnNeutrality() ? "neutrality" : "other");
  }

  private static String scope(Scope scope) {
    return String.join(
        " ",
        scope.period().map(Scope.Period::label).orElse("-"),
        scope.region().map(Region::name).orElse("-"),
        scope.regionBasis().code(),
        "body",
        scope.reportingBody().orElse("-"),
        "by",
        scope.statedBy().orElse("-"),
        "asof",
        scope.asOf().map(a -> a.date().toString()).orElse("-"));
  }

  private static String row(Event event) {
    return String.join(
        " ",
        event.type().code(),
        event.date().map(LocalDate::toString).orElse("-"),
        event.dateBasis().code(),
        event.region().map(Region::name).orElse("-"),
        "by",
        event.organiser().orElse("-"),
        event.mode().map(EventMode::code).orElse("-"),
        Integer.toString(event.participants().size()));
  }

  private static String resource(String name) {
    try (InputStream text =
        Objects.requireNonNull(SeedArticlesTest.class.getResourceAsStream(name), name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
