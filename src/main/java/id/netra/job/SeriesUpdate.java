package id.netra.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import id.netra.series.Rulings;
import id.netra.series.SeriesResolution;
import id.netra.series.TouchedSeries;
import id.netra.storage.Lake;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.ViolationFigures;
import java.sql.Date;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A night's work on the series of a large lake: only what new mentions touch is resolved anew. */
final class SeriesUpdate {
  private static final String ARTICLE_ID = FigureMentions.ARTICLE_ID;
  private static final String KNOWN_DATE = FigureMentions.KNOWN_DATE;
  private static final String SEMI = "left_semi";

  /** Resolving the whole lake is cheaper from this share of its articles on. */
  private static final int WHOLE_SHARE = 4;

  private final Job job;
  private final Night night;
  private final Dataset<Row> copies;
  private final Dataset<Row> articles;

  SeriesUpdate(Job job, Night night) {
    this.job = job;
    this.night = night;
    this.copies = night.current(ArticleCopies.TABLE);
    this.articles = withKnownDates(affected()).localCheckpoint();
  }

  /** Whether so many articles of a lake have changed that all of it is resolved more quickly. */
  boolean isOfMost() {
    return articles.count() * WHOLE_SHARE > night.lake().read(Articles.TABLE).count();
  }

  /** Rows written. */
  long run() {
    TouchedSeries touched =
        new TouchedSeries(
            night.lake().read(ViolationFigures.TABLE), night.lake().read(FigureEvidence.TABLE));
    Dataset<Row> cells = cells(touched).distinct().localCheckpoint();
    Dataset<Row> oldFigures = touched.figuresOf(cells).localCheckpoint();
    Dataset<Row> oldEvidence = touched.evidenceOf(oldFigures).localCheckpoint();
    Dataset<Row> all =
        TouchedSeries.withCopies(
                oldEvidence.select(ARTICLE_ID).unionByName(articles.select(ARTICLE_ID)).distinct(),
                copies)
            .localCheckpoint();
    Dataset<Row> resolved =
        SeriesResolution.resolved(
                TouchedSeries.inCells(completed(all, lit(true)), cells),
                Rulings.none(),
                night.settings().series())
            .localCheckpoint();
    Dataset<Row> kin = touched.kin(resolved, oldFigures).localCheckpoint();
    Lake lake = night.lake();
    return lake.exchange(FigureEvidence.TABLE, oldEvidence, SeriesResolution.evidence(resolved))
        + lake.exchange(
            ViolationFigures.TABLE,
            oldFigures.unionByName(kin),
            TouchedSeries.checked(resolved, kin));
  }

  /** Articles that are new or changed or have lost mentions, with all copies, then and now. */
  private Dataset<Row> affected() {
    Dataset<Row> changed =
        touched(FigureMentions.TABLE, ARTICLE_ID)
            .unionByName(touched(Articles.TABLE, ARTICLE_ID))
            .unionByName(touched(ArticleCopies.TABLE, ARTICLE_ID))
            .union(touched(ArticleCopies.TABLE, ArticleCopies.CANONICAL_ARTICLE_ID))
            .distinct()
            .localCheckpoint();
    return TouchedSeries.withCopies(changed, copies);
  }

  private Dataset<Row> touched(LakeTable table, String column) {
    return night.touched(job, table, column);
  }

  /** The cells where the articles stand, and those where they stood. */
  private Dataset<Row> cells(TouchedSeries touched) {
    Dataset<Row> standing = TouchedSeries.cells(completed());
    Dataset<Row> stood = knownBefore().localCheckpoint();
    return stood.isEmpty() ? standing : standing.unionByName(touched.cellsOf(stood));
  }

  /** Those that may stand behind observations already; an article that is new cannot. */
  private Dataset<Row> knownBefore() {
    return articles
        .select(ARTICLE_ID)
        .join(night.added(job, Articles.TABLE), new String[] {ARTICLE_ID}, "left_anti");
  }

  private Dataset<Row> withKnownDates(Dataset<Row> articleIds) {
    return articleIds.join(
        night.current(Articles.TABLE).select(ARTICLE_ID, KNOWN_DATE),
        new String[] {ARTICLE_ID},
        "left");
  }

  /** Their mentions, sought only in what was written since the first of them was known. */
  private Dataset<Row> completed() {
    Date first = articles.select(min(KNOWN_DATE)).head().getDate(0);
    return completed(articles.select(ARTICLE_ID), col(KNOWN_DATE).geq(lit(first)));
  }

  private Dataset<Row> completed(Dataset<Row> articleIds, Column isSought) {
    return SeriesResolution.completed(
        ofArticles(FigureMentions.TABLE, articleIds).where(isSought),
        ofArticles(Articles.TABLE, articleIds).where(isSought),
        ofArticles(ArticleCopies.TABLE, articleIds));
  }

  private Dataset<Row> ofArticles(LakeTable table, Dataset<Row> articleIds) {
    return night.current(table).join(broadcast(articleIds), new String[] {ARTICLE_ID}, SEMI);
  }
}
