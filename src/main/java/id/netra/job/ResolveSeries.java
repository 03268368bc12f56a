package id.netra.job;

import id.netra.config.Settings;
import id.netra.series.EventResolution;
import id.netra.series.Rulings;
import id.netra.series.SeriesResolution;
import id.netra.series.SeriesSettings;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns mentions into observations of series, their evidence, and events with participants.
 *
 * <p>A small lake, or one whose settings have changed or whose last night did not end, is resolved
 * anew; in a large one only the series that new mentions touch.
 */
final class ResolveSeries implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(ResolveSeries.class);

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
    return figures(night)
        + replaced(
            night,
            ParticipantCounts.TABLE,
            EventResolution.participantCounts(
                night.current(EventMentions.TABLE),
                night.current(FigureMentions.TABLE),
                night.current(Articles.TABLE),
                night.current(ArticleCopies.TABLE)));
  }

  private long figures(Night night) {
    if (isWholeNeeded(night)) {
      return resolveWhole(night);
    }
    SeriesUpdate update = new SeriesUpdate(this, night);
    return update.isOfMost() ? resolveWhole(night) : update.run();
  }

  private boolean isWholeNeeded(Night night) {
    SeriesSettings settings = night.settings().series();
    return !settings.rulings().isEmpty()
        || !night.isSameMethod(this)
        || night.isLeftUnfinished(ViolationFigures.TABLE)
        || night.isLeftUnfinished(FigureEvidence.TABLE)
        || night.lake().read(FigureMentions.TABLE).count() <= settings.wholeMentions();
  }

  private static long resolveWhole(Night night) {
    SeriesSettings settings = night.settings().series();
    Dataset<Row> completed =
        SeriesResolution.completed(
            night.current(FigureMentions.TABLE),
            night.current(Articles.TABLE),
            night.current(ArticleCopies.TABLE));
    Dataset<Row> resolved =
        SeriesResolution.resolved(completed, rulings(night, completed), settings).localCheckpoint();
    return replaced(
            night, ViolationFigures.TABLE, resolved.transform(SeriesResolution::observations))
        + replaced(night, FigureEvidence.TABLE, resolved.transform(SeriesResolution::evidence));
  }

  private static Rulings rulings(Night night, Dataset<Row> completed) {
    SeriesSettings settings = night.settings().series();
    if (settings.rulings().isEmpty()) {
      return Rulings.none();
    }
    Rulings rulings =
        Rulings.of(
            settings.rulings(), SeriesResolution.resolved(completed, Rulings.none(), settings));
    rulings.unknown().forEach(LOG::warn);
    night.notes().addAll(rulings.unknown());
    return rulings;
  }

  private static long replaced(Night night, LakeTable table, Dataset<Row> rows) {
    Dataset<Row> computed = rows.localCheckpoint();
    night.handOnWhole(table, computed);
    return night.lake().replace(table, computed);
  }
}
