package id.netra.job;

import id.netra.config.Settings;
import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.LakeTable;
import id.netra.table.MonthlyIndicators;
import id.netra.table.ParticipantCounts;
import id.netra.table.ViolationFigures;
import id.netra.trend.MonthlyTrends;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Follows figures, events, themes and coverage over the months. */
final class BuildTrends implements Job {

  @Override
  public String name() {
    return "build-trends";
  }

  @Override
  public List<LakeTable> inputs() {
    return List.of(
        Articles.TABLE,
        ArticleCopies.TABLE,
        ViolationFigures.TABLE,
        FigureEvidence.TABLE,
        ParticipantCounts.TABLE,
        ArticleThemes.TABLE);
  }

  @Override
  public String fingerprint(Settings settings) {
    return MonthlyTrends.VERSION;
  }

  @Override
  public long run(Night night) {
    Dataset<Row> coverage =
        MonthlyTrends.coverage(night.current(Articles.TABLE), night.current(ArticleCopies.TABLE))
            .localCheckpoint();
    Dataset<Row> indicators =
        MonthlyTrends.indicators(
                night.current(ViolationFigures.TABLE),
                night.current(FigureEvidence.TABLE),
                night.current(ParticipantCounts.TABLE),
                night.current(ArticleThemes.TABLE),
                coverage)
            .localCheckpoint();
    night.handOnWhole(MonthlyIndicators.TABLE, indicators);
    return night.lake().replace(MonthlyIndicators.TABLE, indicators);
  }
}
