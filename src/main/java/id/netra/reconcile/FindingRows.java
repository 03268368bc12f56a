package id.netra.reconcile;

import id.netra.table.Reconciliations;
import id.netra.table.RowIds;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Findings as rows of {@code gold.reconciliations}. */
final class FindingRows {
  private FindingRows() {}

  static Row row(String source, Finding finding) {
    Map<String, Object> values = new HashMap<>();
    values.put(Reconciliations.RECONCILIATION_ID, id(source, finding));
    values.put(Reconciliations.OFFICIAL_SOURCE, source);
    values.put(Reconciliations.STATUS, finding.status().code());
    values.put(Reconciliations.REASON, finding.reason());
    finding.official().ifPresent(official -> putOfficial(values, official));
    putStatistic(
        values,
        finding
            .official()
            .map(OfficialFigure::statistic)
            .orElseGet(() -> finding.press().get(0).statistic()));
    putPress(values, finding);
    return RowFactory.create(
        Reconciliations.TABLE.columns().stream()
            .map(column -> values.get(column.name()))
            .toArray());
  }

  private static String id(String source, Finding finding) {
    Stream<String> official =
        finding.official().stream()
            .flatMap(
                row ->
                    Stream.of(
                        "" + row.line(),
                        row.statistic().toString(),
                        row.asOf().map(OfficialDay::toString).orElse("")));
    Stream<String> press = finding.press().stream().map(PressFigure::observationId);
    return RowIds.of(
        Stream.of(Stream.of(source, finding.status().code()), official, press)
            .flatMap(parts -> parts)
            .toArray(String[]::new));
  }

  private static void putStatistic(Map<String, Object> values, Statistic statistic) {
    values.put(Reconciliations.KIND, statistic.kind());
    values.put(Reconciliations.UNIT, statistic.unit());
    statistic.stage().ifPresent(v -> values.put(Reconciliations.STAGE, v));
    statistic.population().ifPresent(v -> values.put(Reconciliations.POPULATION, v));
    statistic.violationType().ifPresent(v -> values.put(Reconciliations.VIOLATION_TYPE, v));
    statistic.periodCode().ifPresent(v -> values.put(Reconciliations.PERIOD_CODE, v));
    statistic.regionCode().ifPresent(v -> values.put(Reconciliations.REGION_CODE, v));
    statistic.reportingBody().ifPresent(v -> values.put(Reconciliations.REPORTING_BODY, v));
  }

  private static void putOfficial(Map<String, Object> values, OfficialFigure official) {
    values.put(Reconciliations.OFFICIAL_LINE, official.line());
    values.put(Reconciliations.OFFICIAL_VALUE, official.value());
    official
        .asOf()
        .ifPresent(day -> values.put(Reconciliations.OFFICIAL_AS_OF_DATE, date(day.last())));
    official
        .published()
        .filter(OfficialDay::isDay)
        .ifPresent(day -> values.put(Reconciliations.OFFICIAL_PUBLISHED_DATE, date(day.last())));
    official.url().ifPresent(url -> values.put(Reconciliations.OFFICIAL_URL, url));
  }

  private static void putPress(Map<String, Object> values, Finding finding) {
    List<PressFigure> press = finding.press();
    List<PressMention> mentions = finding.mentions();
    press.stream()
        .mapToLong(figure -> figure.value().min())
        .min()
        .ifPresent(value -> values.put(Reconciliations.PRESS_VALUE_MIN, value));
    press.stream()
        .mapToLong(figure -> figure.value().max())
        .max()
        .ifPresent(value -> values.put(Reconciliations.PRESS_VALUE_MAX, value));
    press.stream()
        .flatMap(figure -> figure.time().stream())
        .map(PressFigure.Time::day)
        .min(LocalDate::compareTo)
        .ifPresent(day -> values.put(Reconciliations.PRESS_AS_OF_DATE, date(day)));
    mentions.stream()
        .map(finding::lagDays)
        .flatMapToLong(OptionalLong::stream)
        .findFirst()
        .ifPresent(days -> values.put(Reconciliations.LAG_DAYS, days));
    values.put(
        Reconciliations.ARTICLE_COUNT,
        mentions.stream().map(PressMention::article).distinct().count());
    values.put(
        Reconciliations.OUTLET_COUNT,
        mentions.stream().flatMap(mention -> mention.outlet().stream()).distinct().count());
    values.put(Reconciliations.EVIDENCE, evidence(finding));
  }

  private static Row[] evidence(Finding finding) {
    return finding.press().stream()
        .flatMap(
            figure -> figure.mentions().stream().map(mention -> evidence(finding, figure, mention)))
        .toArray(Row[]::new);
  }

  private static Row evidence(Finding finding, PressFigure figure, PressMention mention) {
    Map<String, Object> values = new HashMap<>();
    values.put(Reconciliations.OBSERVATION_ID, figure.observationId());
    values.put(Reconciliations.ARTICLE, mention.article());
    mention.outlet().ifPresent(outlet -> values.put(Reconciliations.OUTLET, outlet));
    mention.published().ifPresent(day -> values.put(Reconciliations.PUBLISHED_DATE, date(day)));
    finding.lagDays(mention).ifPresent(days -> values.put(Reconciliations.LAG_DAYS, days));
    values.put(Reconciliations.SENTENCE_TEXT, mention.sentence());
    return RowFactory.create(Reconciliations.EVIDENCE_FIELDS.stream().map(values::get).toArray());
  }

  private static Date date(LocalDate day) {
    return Date.valueOf(day);
  }
}
