package id.netra.job;

import id.netra.config.Settings;
import id.netra.dedup.CopyDetection;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.LakeTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Ties copies to their originals in {@code silver.article_copies}. */
final class DeduplicateArticles implements Job {

  @Override
  public String name() {
    return "deduplicate-articles";
  }

  @Override
  public List<LakeTable> inputs() {
    return List.of(Articles.TABLE);
  }

  @Override
  public String fingerprint(Settings settings) {
    return CopyDetection.VERSION;
  }

  @Override
  public long run(Night night) {
    Dataset<Row> copies =
        night.current(Articles.TABLE).transform(CopyDetection::copies).localCheckpoint();
    long rows = night.lake().replace(ArticleCopies.TABLE, copies, "true");
    night.handOnWhole(ArticleCopies.TABLE, copies);
    return rows;
  }
}
