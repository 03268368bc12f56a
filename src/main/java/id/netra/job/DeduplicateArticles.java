package id.netra.job;

import id.netra.config.Settings;
import id.netra.dedup.CopyDetection;
import id.netra.dedup.FoundCopies;
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
    return CopyDetection.VERSION + " " + settings.dedup();
  }

  @Override
  public long run(Night night) {
    FoundCopies found =
        CopyDetection.find(
            night.current(Articles.TABLE),
            night.changed(this, Articles.TABLE),
            night.lake().read(ArticleCopies.TABLE),
            night.settings().dedup());
    night.quality().put("compared_pairs", (double) found.comparedPairs());
    Dataset<Row> copies = found.rows().localCheckpoint();
    return found.isWhole() ? writeWhole(night, copies) : writePart(night, copies);
  }

  private static long writeWhole(Night night, Dataset<Row> copies) {
    long rows = night.lake().replace(ArticleCopies.TABLE, copies);
    night.handOnWhole(ArticleCopies.TABLE, copies);
    return rows;
  }

  private static long writePart(Night night, Dataset<Row> copies) {
    long versionBefore = night.lake().version(ArticleCopies.TABLE);
    long rows = night.lake().merge(ArticleCopies.TABLE, copies);
    night.handOn(ArticleCopies.TABLE, versionBefore, copies);
    return rows;
  }
}
