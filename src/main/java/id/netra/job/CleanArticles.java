package id.netra.job;

import id.netra.clean.ArticleCleaner;
import id.netra.clean.ArticleCleaning;
import id.netra.config.Settings;
import id.netra.table.Articles;
import id.netra.table.LakeTable;
import id.netra.table.RawArticles;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Cleans new versions of articles into {@code silver.articles}. */
final class CleanArticles implements Job {

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
    long versionBefore = night.lake().version(Articles.TABLE);
    Dataset<Row> cleaned =
        night
            .changed(this, RawArticles.TABLE)
            .transform(ArticleCleaning::currentVersions)
            .transform(ArticleCleaning::clean)
            .localCheckpoint();
    long rows = night.lake().merge(Articles.TABLE, cleaned);
    night.handOn(Articles.TABLE, versionBefore, cleaned);
    return rows;
  }
}
