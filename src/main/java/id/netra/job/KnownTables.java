package id.netra.job;

import id.netra.config.Settings;
import id.netra.series.EventResolution;
import id.netra.series.Rulings;
import id.netra.series.SeriesResolution;
import id.netra.series.SeriesSettings;
import id.netra.storage.LakeView;
import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.MonthlyIndicators;
import id.netra.table.ParticipantCounts;
import id.netra.table.ViolationFigures;
import id.netra.trend.MonthlyTrends;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tables as a night knew them, recomputed from what had been read by then: an article that came
 * later changes nothing in them.
 *
 * <p>As-of days say what a figure is about, nights what was known of it. Themes are as they are
 * now, and analysts' decisions hold for all nights.
 */
final class KnownTables {
  private static final List<LakeTable> FIGURES =
      List.of(ViolationFigures.TABLE, FigureEvidence.TABLE, ParticipantCounts.TABLE);

  private final LakeView lake;
  private final SeriesSettings settings;
  private final LocalDate night;

  KnownTables(LakeView lake, Settings settings, LocalDate night) {
    this.lake = lake;
    this.settings = settings.series();
    this.night = night;
  }

  /** Whether nights make a difference to the table. */
  static boolean holds(LakeTable table) {
    return table.equals(MonthlyIndicators.TABLE)
        || FIGURES.contains(table)
        || Stream.of(table.schema().fieldNames()).anyMatch(FigureMentions.KNOWN_DATE::equals);
  }

  /** The table as the night knew it. */
  Dataset<Row> table(LakeTable table) {
    if (table.equals(MonthlyIndicators.TABLE)) {
      return indicators();
    }
    return FIGURES.contains(table) ? figureTable(table) : known(table);
  }

  private Dataset<Row> figureTable(LakeTable table) {
    if (table.equals(ParticipantCounts.TABLE)) {
      return participantCounts();
    }
    return table.equals(ViolationFigures.TABLE)
        ? SeriesResolution.observations(resolved())
        : SeriesResolution.evidence(resolved());
  }

  private Dataset<Row> resolved() {
    Dataset<Row> completed =
        SeriesResolution.completed(known(FigureMentions.TABLE), known(Articles.TABLE), copies());
    Rulings rulings =
        settings.rulings().isEmpty()
            ? Rulings.none()
            : Rulings.of(
                settings.rulings(), SeriesResolution.resolved(completed, Rulings.none(), settings));
    return SeriesResolution.resolved(completed, rulings, settings);
  }

  private Dataset<Row> participantCounts() {
    return EventResolution.participantCounts(
        known(EventMentions.TABLE), known(FigureMentions.TABLE), known(Articles.TABLE), copies());
  }

  private Dataset<Row> indicators() {
    Dataset<Row> resolved = resolved().localCheckpoint();
    Dataset<Row> coverage =
        MonthlyTrends.coverage(known(Articles.TABLE), copies()).localCheckpoint();
    Dataset<Row> themes = lake.read(ArticleThemes.TABLE).join(knownIds(), Articles.ARTICLE_ID);
    return MonthlyTrends.indicators(
        SeriesResolution.observations(resolved),
        SeriesResolution.evidence(resolved),
        participantCounts(),
        themes.select(ArticleThemes.TABLE.select()),
        coverage);
  }

  private Dataset<Row> copies() {
    return lake.read(ArticleCopies.TABLE)
        .join(knownIds(), Articles.ARTICLE_ID)
        .select(ArticleCopies.TABLE.select());
  }

  private Dataset<Row> knownIds() {
    return known(Articles.TABLE).select(Articles.ARTICLE_ID);
  }

  private Dataset<Row> known(LakeTable table) {
    return SeriesResolution.knownOn(lake.read(table), night);
  }
}
