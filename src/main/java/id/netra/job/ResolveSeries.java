package id.netra.job;

import id.netra.config.Settings;
import id.netra.series.EventResolution;
import id.netra.series.SeriesResolution;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.ParticipantCounts;
import id.netra.table.ViolationFigures;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Turns mentions into observations of series, their evidence, and events with participants. */
final class ResolveSeries implements Job {

  @Override
  public String name() {
    return "resolve-series";
  }

  @Override
  public List<LakeTable> inputs() {
    return List.of(Articles.TABLE, ArticleCopies.TABLE, FigureMentions.TABLE, EventMentions.TABLE);
  }

  @Override
  public String fingerprint(Settings settings) {
    return SeriesResolution.VERSION + " " + settings.series();
  }

  @Override
  public long run(Night night) {
    Dataset<Row> articles = night.current(Articles.TABLE);
    Dataset<Row> copies = night.current(ArticleCopies.TABLE);
    Dataset<Row> mentions = night.current(FigureMentions.TABLE);
    Dataset<Row> events = night.current(EventMentions.TABLE);
    Dataset<Row> resolved =
        SeriesResolution.resolved(mentions, articles, copies, night.settings().series())
            .localCheckpoint();
    return replaced(
            night, ViolationFigures.TABLE, resolved.transform(SeriesResolution::observations))
        + replaced(night, FigureEvidence.TABLE, resolved.transform(SeriesResolution::evidence))
        + replaced(
            night,
            ParticipantCounts.TABLE,
            EventResolution.participantCounts(events, mentions, articles, copies));
  }

  private static long replaced(Night night, LakeTable table, Dataset<Row> rows) {
    Dataset<Row> computed = rows.localCheckpoint();
    night.handOnWhole(table, computed);
    return night.lake().replace(table, computed);
  }
}
