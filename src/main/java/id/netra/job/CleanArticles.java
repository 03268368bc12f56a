package id.netra.job;

import id.netra.clean.ArticleCleaner;
import id.netra.clean.ArticleCleaning;
import id.netra.clean.LearnedHabits;
import id.netra.clean.Lessons;
import id.netra.clean.OutletLearning;
import id.netra.config.Settings;
import id.netra.table.Articles;
import id.netra.table.LakeTable;
import id.netra.table.RawArticles;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cleans new versions of articles into {@code silver.articles}, and once more the earlier ones of
 * an outlet whose furniture or way of dating the new ones reveal.
 */
final class CleanArticles implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(CleanArticles.class);

  @Override
  public String name() {
    return "clean-articles";
  }

  @Override
  public List<LakeTable> inputs() {
    return List.of(RawArticles.TABLE);
  }

  @Override
  public String fingerprint(Settings settings) {
    return ArticleCleaner.VERSION;
  }

  @Override
  public long run(Night night) {
    Dataset<Row> raw = night.current(RawArticles.TABLE);
    Dataset<Row> changed = night.changed(this, RawArticles.TABLE);
    Lessons lessons = OutletLearning.of(raw, changed);
    Dataset<Row> cleaned =
        ArticleCleaning.cleanWithRemovals(
                ArticleCleaning.currentVersions(lessons.withAffected(changed, raw)),
                lessons.habits())
            .localCheckpoint();
    Dataset<Row> articles = cleaned.select(Articles.TABLE.select());
    long versionBefore = night.lake().version(Articles.TABLE);
    long rows = night.lake().merge(Articles.TABLE, articles);
    night.handOn(Articles.TABLE, versionBefore, articles);
    record(night, lessons.habits());
    LOG.info("{} removed {}", name(), ArticleCleaning.removals(cleaned));
    return rows;
  }

  private static void record(Night night, LearnedHabits habits) {
    night.quality().put("recurring_lines", (double) habits.recurringLines());
    night.quality().put("month_first_outlets", (double) habits.monthFirstOutlets());
    night.quality().put("day_first_outlets", (double) habits.dayFirstOutlets());
  }
}
