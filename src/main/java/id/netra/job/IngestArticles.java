package id.netra.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import id.netra.config.Settings;
import id.netra.storage.CorpusReader;
import id.netra.table.LakeTable;
import id.netra.table.RawArticles;
import id.netra.table.RejectedRecords;
import id.netra.table.RowIds;
import java.sql.Timestamp;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the corpus into {@code bronze.raw_articles} and {@code bronze.rejected_records}.
 *
 * <p>An article is new if no row has its address and content; the rest is passed over, so the job
 * may read the same files every night.
 */
final class IngestArticles implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(IngestArticles.class);

  private final List<String> paths;

  IngestArticles(List<String> paths) {
    this.paths = List.copyOf(paths);
  }

  @Override
  public String name() {
    return "ingest-articles";
  }

  @Override
  public List<LakeTable> inputs() {
    return List.of();
  }

  @Override
  public String fingerprint(Settings settings) {
    return "ingest-1";
  }

  @Override
  public long run(Night night) {
    List<String> files = CorpusReader.files(night.spark(), paths);
    if (files.isEmpty()) {
      LOG.warn("No files in {}: nothing to read. Check the path given with --articles", paths);
      return 0;
    }
    int maxRecordBytes = night.settings().corpus().maxRecordBytes();
    Dataset<Row> records =
        CorpusReader.records(night.spark(), files, maxRecordBytes).localCheckpoint();
    return rawArticles(night, records.where(col(RejectedRecords.REASON).isNull()))
        + rejectedRecords(night, records.where(col(RejectedRecords.REASON).isNotNull()));
  }

  private static long rawArticles(Night night, Dataset<Row> records) {
    Column contentHash = RowIds.of(col(RawArticles.TITLE), col(RawArticles.RAW_TEXT));
    Dataset<Row> articles =
        stamped(night, records)
            .withColumn(RawArticles.CONTENT_HASH, contentHash)
            .withColumn(
                RawArticles.RAW_ID,
                RowIds.of(col(RawArticles.ARTICLE_URL), col(RawArticles.CONTENT_HASH)))
            .withColumn(RawArticles.READ_AT, lit(Timestamp.from(night.startedAt())));
    return appendUnknown(night, RawArticles.TABLE, articles);
  }

  private static long rejectedRecords(Night night, Dataset<Row> records) {
    Column id =
        RowIds.of(
            col(RejectedRecords.SOURCE_PATH),
            col(RejectedRecords.RECORD_INDEX),
            col(RejectedRecords.REASON),
            col(RejectedRecords.RAW_PREFIX));
    return appendUnknown(
        night,
        RejectedRecords.TABLE,
        stamped(night, records).withColumn(RejectedRecords.REJECTED_ID, id));
  }

  private static Dataset<Row> stamped(Night night, Dataset<Row> records) {
    return records
        .withColumn(RawArticles.KNOWN_DATE, lit(java.sql.Date.valueOf(night.runDate())))
        .withColumn(RawArticles.RUN_ID, lit(night.runId()));
  }

  /** Appends the rows whose key the table does not hold, one row a key, the first by source. */
  private static long appendUnknown(Night night, LakeTable table, Dataset<Row> rows) {
    String key = table.key().get(0);
    long versionBefore = night.lake().version(table);
    Dataset<Row> known = night.lake().read(table).select(key);
    Dataset<Row> unknown =
        firstOfEach(key, versionBefore == 0 ? rows : rows.join(known, seq(key), "left_anti"))
            .select(table.select())
            .localCheckpoint();
    long appended = unknown.isEmpty() ? 0 : night.lake().append(table, unknown);
    night.handOn(table, versionBefore, unknown);
    return appended;
  }

  private static Dataset<Row> firstOfEach(String key, Dataset<Row> rows) {
    return rows.withColumn(
            "source_order",
            row_number()
                .over(
                    Window.partitionBy(key)
                        .orderBy(RawArticles.SOURCE_PATH, RawArticles.RECORD_INDEX)))
        .where(col("source_order").equalTo(1));
  }

  private static scala.collection.immutable.Seq<String> seq(String name) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(name)).toSeq();
  }
}
