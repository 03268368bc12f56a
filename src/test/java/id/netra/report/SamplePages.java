package id.netra.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Content of pages for tests, of any size, without a lake. */
final class SamplePages {
  static final LocalDate NIGHT = LocalDate.of(2025, 1, 2);
  private static final LocalDate FIRST_MONTH = LocalDate.of(2020, 1, 1);

  private static final FigureLine.Sum NO_SUM =
      new FigureLine.Sum(Optional.empty(), Optional.empty(), OptionalLong.empty(), false);

  private SamplePages() {}

  static Article article(String outlet, String url) {
    return new Article(
        Optional.of("Netralitas pegawai diawasi"),
        Optional.of(outlet),
        Optional.of(LocalDate.of(2020, 10, 5)),
        Optional.of(url));
  }

  /** A sentence with its first number marked. */
  static Sentence sentence(String text, Article article) {
    int start = 0;
    while (start < text.length() && !Character.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return new Sentence(text, start, end, article);
  }

  /** A count of Bawaslu for Pilkada 2020 as of a day. */
  static FigureLine figure(String id, long value, LocalDate day, List<Sentence> evidence) {
    return new FigureLine(
        new FigureLine.Id(id, "series-1"),
        new FigureLine.Value(value, value, "exact"),
        statistic("Bawaslu", Optional.empty()),
        new FigureLine.Dates(Optional.of(day), Optional.of("stated"), Optional.of(day), NIGHT),
        1,
        1,
        "first",
        List.of(),
        NO_SUM,
        evidence);
  }

  static FigureLine.Statistic statistic(String body, Optional<String> regionCode) {
    return new FigureLine.Statistic(
        "violation_cases",
        Optional.of("alleged"),
        Optional.of("Pilkada 2020"),
        regionCode.map(code -> "Jawa Tengah"),
        regionCode.isPresent() ? "stated_place" : "stated_national",
        Optional.of(body),
        new FigureLine.Refinement(
            "case",
            Optional.of("asn"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "_T",
            regionCode));
  }

  static FigureLine conflicting(FigureLine line, String other) {
    return changed(
        line, "conflict", List.of(new FigureLine.Conflict(other, "berbeda")), line.sum());
  }

  static FigureLine withStatus(FigureLine line, String status) {
    return changed(line, status, line.conflicts(), line.sum());
  }

  static FigureLine summed(FigureLine line, FigureLine.Sum sum) {
    return changed(line, line.status(), line.conflicts(), sum);
  }

  private static FigureLine changed(
      FigureLine line, String status, List<FigureLine.Conflict> conflicts, FigureLine.Sum sum) {
    return new FigureLine(
        line.id(),
        line.value(),
        line.statistic(),
        line.known(),
        line.outlets(),
        line.independentSources(),
        status,
        conflicts,
        sum,
        line.evidence());
  }

  /** The same count of one part of a breakdown by outcome. */
  static FigureLine ofOutcome(FigureLine line, String outcome) {
    FigureLine.Statistic all = line.statistic();
    return new FigureLine(
        line.id(),
        line.value(),
        new FigureLine.Statistic(
            all.kind(),
            all.stage(),
            all.period(),
            all.region(),
            all.regionBasis(),
            all.reportingBody(),
            new FigureLine.Refinement(
                "case",
                Optional.of("asn"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("outcome"),
                outcome,
                Optional.empty())),
        line.known(),
        line.outlets(),
        line.independentSources(),
        line.status(),
        line.conflicts(),
        line.sum(),
        line.evidence());
  }

  static FigureLine inSeries(FigureLine line, String series, String body, String regionCode) {
    return new FigureLine(
        new FigureLine.Id(line.id().observation(), series),
        line.value(),
        statistic(body, Optional.of(regionCode)),
        line.known(),
        line.outlets(),
        line.independentSources(),
        line.status(),
        line.conflicts(),
        line.sum(),
        line.evidence());
  }

  static ReportContent content(List<FigureLine> figures, List<EventLine> events) {
    return content(figures, List.of(), events);
  }

  static ReportContent content(
      List<FigureLine> figures, List<FigureLine> parts, List<EventLine> events) {
    return new ReportContent(
        new Coverage(12, 10, 4, 1),
        List.of(theme("t1", "sanksi · disiplin", 7), theme("t2", "sosialisasi · ikrar", 5)),
        figures,
        parts,
        List.of(),
        events);
  }

  static ReportContent content(Sentence sentence) {
    return content(
        List.of(figure("o1", 64135, LocalDate.of(2020, 10, 4), List.of(sentence))), List.of());
  }

  private static ThemeLine theme(String id, String label, long articles) {
    return new ThemeLine(
        id,
        label,
        List.of("sanksi", "disiplin"),
        articles,
        List.of(new ThemeLine.Subtheme("bagian " + id, List.of("hukuman", "pangkat"), 3)),
        List.of());
  }

  static EventLine event(String url) {
    return new EventLine(
        "sosialisasi",
        Optional.of(LocalDate.of(2020, 9, 23)),
        Optional.of("Kota Jambi"),
        Optional.empty(),
        OptionalLong.of(112),
        List.of(new EventLine.RoleCount("Sekretaris", 60), new EventLine.RoleCount("Camat", 52)),
        Optional.of("adds_up"),
        new EventLine.Details("e1", Optional.of("aula"), Optional.of("15.71"), OptionalLong.of(0)),
        List.of(url));
  }

  static ReportDetail detail(int months) {
    List<MonthlyValue> values = new ArrayList<>();
    List<ThemeArticle> articles = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      LocalDate month = FIRST_MONTH.plusMonths(i);
      MonthlyValue.Behind behind = new MonthlyValue.Behind(3 + i % 4, 2, 3);
      values.add(
          new MonthlyValue(month, MonthlyValues.COVERAGE, Optional.empty(), 3 + i % 4, behind));
      for (String theme : List.of("t1", "t2")) {
        values.add(
            new MonthlyValue(
                month,
                MonthlyValues.THEME_ARTICLES,
                Optional.of(theme),
                1 + i % 2,
                new MonthlyValue.Behind(1 + i % 2, 1, 1)));
        articles.add(
            new ThemeArticle(
                Optional.of(theme), month, article("Warta", "https://warta.example/" + i)));
      }
    }
    return new ReportDetail(
        List.of(aboutEvent()), List.of(wrongSum()), values, articles, changedNight());
  }

  private static EventSentence aboutEvent() {
    return new EventSentence(
        "sosialisasi",
        Optional.of(LocalDate.of(2020, 9, 23)),
        "https://warta.example/sosialisasi",
        sentence(
            "Kegiatan itu diikuti 112 peserta.",
            article("Warta", "https://warta.example/sosialisasi")));
  }

  private static BreakdownLine wrongSum() {
    return new BreakdownLine(
        "violation_cases",
        36,
        List.of(
            new BreakdownLine.Part("form", "pidana", 11),
            new BreakdownLine.Part("form", "kode_etik", 3)),
        "unexplained",
        2,
        sentence("Ada 36 dugaan.", article("Warta", "https://warta.example/rincian")));
  }

  private static RunFacts changedNight() {
    return new RunFacts(
        Optional.of(NIGHT),
        Optional.of(NIGHT.minusDays(1)),
        List.of(
            new Change(
                "first",
                Optional.of("o1"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty()),
            new Change(
                "born",
                Optional.empty(),
                Optional.of("sosialisasi · ikrar"),
                Optional.empty(),
                List.of(),
                Optional.empty()),
            new Change(
                "withdrawn",
                Optional.of("gone"),
                Optional.empty(),
                Optional.empty(),
                List.of("Bawaslu"),
                Optional.of(LocalDate.of(2020, 10, 4)))),
        Map.of("npmi", 0.217));
  }

  /** A page of the usual sort: two levels, a conflict, a province, an event. */
  static String usual(String language) {
    Article warta = article("Warta", "https://warta.example/a");
    FigureLine first =
        figure(
            "o1",
            349,
            LocalDate.of(2020, 4, 3),
            List.of(sentence("Bawaslu mencatat 349 kasus.", warta)));
    FigureLine second =
        figure(
            "o2",
            805,
            LocalDate.of(2020, 10, 4),
            List.of(sentence("Jumlahnya kini 805 kasus.", warta)));
    FigureLine third =
        figure(
            "o3",
            790,
            LocalDate.of(2020, 10, 4),
            List.of(sentence("Tercatat 790 kasus menurut rilis lain.", warta)));
    FigureLine regional =
        inSeries(
            figure(
                "o4",
                41,
                LocalDate.of(2020, 8, 1),
                List.of(sentence("Di Jawa Tengah ada 41 kasus.", warta))),
            "series-3",
            "Bawaslu Jawa Tengah",
            "33");
    return HtmlReport.page(
        content(
            List.of(conflicting(second, "o3"), conflicting(third, "o2"), regional, first),
            List.of(event("https://warta.example/sosialisasi"))),
        detail(24),
        language);
  }

  /** A page with very many sentences of evidence. */
  static String large(int sentences) {
    Random random = new Random(7);
    List<FigureLine> figures = new ArrayList<>();
    for (int i = 0; i * 4 < sentences; i++) {
      List<Sentence> evidence = new ArrayList<>();
      for (int j = 0; j < 4; j++) {
        String url = "https://media" + (j + i) % 40 + ".example/berita/" + i + "/" + j;
        evidence.add(sentence(longSentence(i * 4 + j, random), article("Media " + j, url)));
      }
      LocalDate day = FIRST_MONTH.plusDays(i % 700);
      figures.add(
          inSeries(
              figure("o" + i, 10 + i % 900, day, evidence),
              "series-" + i % 90,
              "Bawaslu " + i % 90,
              "33"));
    }
    return HtmlReport.page(content(figures, List.of()), detail(48), "id");
  }

  private static String longSentence(int number, Random random) {
    StringBuilder text = new StringBuilder("Bawaslu menangani " + number + " dugaan pelanggaran");
    while (text.length() < 260) {
      text.append(" pegawai ").append(Integer.toString(random.nextInt(100_000), 36));
    }
    return text.append('.').toString();
  }
}
