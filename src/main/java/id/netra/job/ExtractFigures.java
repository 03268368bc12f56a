package id.netra.job;

import id.netra.config.Settings;
import id.netra.figure.FigureExtraction;
import id.netra.figure.FigureGrammar;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads figures and events out of new articles, in one pass over each. */
final class ExtractFigures implements Job {

  @Override
  public String name() {
    return "extract-figures";
  }

  @Override
  public List<LakeTable> inputs() {
    return List.of(Articles.TABLE);
  }

  @Override
  public String fingerprint(Settings settings) {
    return FigureGrammar.VERSION + " " + settings.figure();
  }

  @Override
  public long run(Night night) {
    Dataset<Row> articles = night.changed(this, Articles.TABLE);
    Dataset<Row> extracted =
        FigureExtraction.extracted(articles, night.settings().figure()).localCheckpoint();
    return replaced(night, FigureMentions.TABLE, articles, figures(extracted))
        + replaced(night, EventMentions.TABLE, articles, events(extracted));
  }

  private static Dataset<Row> figures(Dataset<Row> extracted) {
    return extracted.transform(FigureExtraction::figureMentions);
  }

  private static Dataset<Row> events(Dataset<Row> extracted) {
    return extracted.transform(FigureExtraction::eventMentions);
  }

  /** Puts the mentions in the place of all earlier ones of the same articles. */
  private static long replaced(
      Night night, LakeTable table, Dataset<Row> articles, Dataset<Row> mentions) {
    long versionBefore = night.lake().version(table);
    Dataset<Row> computed = mentions.localCheckpoint();
    long rows = night.lake().replaceOf(table, computed, articles, Articles.ARTICLE_ID);
    night.handOn(table, versionBefore, computed);
    return rows;
  }
}
