package id.netra.job;

import static org.apache.spark.sql.functions.broadcast;

import id.netra.series.Rulings;
import id.netra.series.SeriesResolution;
import id.netra.series.TouchedSeries;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.ViolationFigures;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A night's work on the series of a large lake: only what new mentions touch is resolved anew. */
final class SeriesUpdate {
  private static final String ARTICLE_ID = FigureMentions.ARTICLE_ID;

  private final Job job;
  private final Night night;
  private final Dataset<Row> copies;
  private final Dataset<Row> evidence;

  SeriesUpdate(Job job, Night night) {
    this.job = job;
    this.night = night;
    this.copies = night.current(ArticleCopies.TABLE);
    this.evidence = night.lake().read(FigureEvidence.TABLE);
  }

  /** Rows written. */
  long run() {
    TouchedSeries touched = new TouchedSeries(night.lake().read(ViolationFigures.TABLE), evidence);
    Dataset<Row> articles = affected().localCheckpoint();
    Dataset<Row> cells =
        touched
            .cellsOf(broadcast(articles))
            .unionByName(TouchedSeries.cells(completed(articles)))
            .distinct()
            .localCheckpoint();
    Dataset<Row> oldFigures = touched.figuresOf(broadcast(cells)).localCheckpoint();
    Dataset<Row> oldEvidence = touched.evidenceOf(oldFigures).localCheckpoint();
    Dataset<Row> all =
        TouchedSeries.withCopies(
                oldEvidence.select(ARTICLE_ID).unionByName(articles).distinct(), copies)
            .localCheckpoint();
    Dataset<Row> resolved =
        SeriesResolution.resolved(
                TouchedSeries.inCells(completed(all), broadcast(cells)),
                Rulings.none(),
                night.settings().series())
            .localCheckpoint();
    return written(
            ViolationFigures.TABLE,
            touched.checked(resolved, oldFigures),
            oldFigures,
            ViolationFigures.OBSERVATION_ID)
        + written(
            FigureEvidence.TABLE,
            SeriesResolution.evidence(resolved),
            oldEvidence,
            FigureEvidence.MENTION_ID);
  }

  private long written(LakeTable table, Dataset<Row> rows, Dataset<Row> old, String owner) {
    return night.lake().replaceOf(table, rows.localCheckpoint(), old.select(owner), owner);
  }

  /** Articles that are new or changed or have lost mentions, with all copies, then and now. */
  private Dataset<Row> affected() {
    Dataset<Row> changed =
        ids(night.changed(job, FigureMentions.TABLE))
            .unionByName(ids(night.changed(job, Articles.TABLE)))
            .unionByName(ids(night.changed(job, ArticleCopies.TABLE)))
            .unionByName(ids(withoutMention()))
            .distinct()
            .localCheckpoint();
    Dataset<Row> before = night.before(job).read(ArticleCopies.TABLE);
    return TouchedSeries.withCopies(changed, copies)
        .unionByName(TouchedSeries.withCopies(changed, before))
        .distinct();
  }

  private Dataset<Row> withoutMention() {
    return evidence.join(
        night.current(FigureMentions.TABLE).select(FigureMentions.MENTION_ID),
        new String[] {FigureEvidence.MENTION_ID},
        "left_anti");
  }

  private Dataset<Row> completed(Dataset<Row> articleIds) {
    Dataset<Row> mentions =
        night
            .current(FigureMentions.TABLE)
            .join(articleIds, new String[] {ARTICLE_ID}, "left_semi");
    return SeriesResolution.completed(mentions, night.current(Articles.TABLE), copies);
  }

  private static Dataset<Row> ids(Dataset<Row> rows) {
    return rows.select(ARTICLE_ID);
  }
}
