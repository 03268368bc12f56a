package id.netra.storage;

import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Console;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The Delta tables under one folder.
 *
 * <p>Writes return the rows that Delta's own commit says were changed. Reads by {@link #read} see
 * the newest version; readers outside a night use {@link #asOf} with the versions of a completed
 * one.
 */
public final class Lake {
  /** The property under which rows are marked as gone instead of their files being rewritten. */
  static final String BY_ROW = "delta.enableDeletionVectors";

  private final SparkSession spark;
  private final LakeFiles files;

  private Lake(SparkSession spark, LakeFiles files) {
    this.spark = spark;
    this.files = files;
  }

  /**
   * The lake in that folder, which need not exist yet.
   *
   * @throws NotALakeException if something else is there
   */
  public static Lake at(SparkSession spark, String folder) {
    LakeFiles files = LakeFiles.at(folder, spark.sessionState().newHadoopConf());
    files.requireLakeOrNothing();
    return new Lake(spark, files);
  }

  /** The folder as an absolute address; a plain path where it is local. */
  public String folder() {
    return files.readableRoot();
  }

  /**
   * Creates the tables that are not there yet, empty, with constraints and change feed, and brings
   * those of an earlier Netra up to date.
   *
   * @throws NotALakeException if a table of an earlier Netra cannot be brought over
   */
  public void createTables() {
    List<LakeTable> old = LakeTables.ALL.stream().filter(this::holds).toList();
    new TableUpgrade(spark, this).run(old);
    LakeTables.ALL.stream().filter(table -> !old.contains(table)).forEach(this::create);
  }

  /** Creates one table if it is not there yet; for those that no night makes. */
  public void ensure(LakeTable table) {
    if (!holds(table)) {
      create(table);
    }
  }

  /**
   * Checks that there is something to read.
   *
   * @throws NotALakeException if no table has been created yet
   */
  public void requireTables() {
    if (LakeTables.ALL.stream().noneMatch(this::holds)) {
      throw new NotALakeException(
          folder() + " holds no Netra tables yet. Run nightly first, or name the lake with --lake");
    }
  }

  /** Whether the table has been created. */
  public boolean holds(LakeTable table) {
    return files.latestVersion(table).isPresent();
  }

  /** Newest Delta version of the table; 0 is the empty table. */
  public long version(LakeTable table) {
    return files.latestVersion(table).orElse(0);
  }

  /** Newest version of every table by full name. */
  public Map<String, Long> versions() {
    return versions(files);
  }

  /** The same for a lake on the local file system, without Spark. */
  public static Map<String, Long> versionsAt(String folder) {
    return versions(LakeFiles.at(folder, new Configuration()));
  }

  /** The table as it is now. */
  public Dataset<Row> read(LakeTable table) {
    return version(table) == 0
        ? spark.createDataFrame(List.of(), table.schema())
        : spark.read().format("delta").load(path(table)).select(table.select());
  }

  /** The lake as its tables were at those versions, by full name. */
  public LakeView asOf(Map<String, Long> versions) {
    return new LakeView(spark, this, versions);
  }

  /** The models of themes, beside the tables that name them. */
  public LakeModels themeModels() {
    return new LakeModels(files, "gold/_theme_models");
  }

  /** Rows inserted or updated after that version, in their newest form. */
  public Dataset<Row> changedSince(LakeTable table, long version) {
    return TableChanges.of(table, changeFeed(table, version)).now();
  }

  /** Rows that came, changed or went after that version, as they stood then and stand now. */
  public TableChanges changes(LakeTable table, long version) {
    return TableChanges.of(table, changeFeed(table, version).localCheckpoint());
  }

  /**
   * What a column held in rows that came, changed (before and after) or went after that version.
   */
  public Dataset<Row> touchedSince(LakeTable table, long version, String column) {
    return changeFeed(table, version).select(column).distinct();
  }

  /** Keys of rows that came after that version and have not been changed since. */
  public Dataset<Row> addedSince(LakeTable table, long version) {
    return TableChanges.added(table, changeFeed(table, version));
  }

  private Dataset<Row> changeFeed(LakeTable table, long version) {
    return version(table) <= version
        ? spark.createDataFrame(List.of(), TableChanges.feedSchema(table))
        : spark
            .read()
            .format("delta")
            .option("readChangeFeed", "true")
            .option("startingVersion", version + 1)
            .load(path(table));
  }

  /** Adds rows that are known to be new. */
  public long append(LakeTable table, Dataset<Row> rows) {
    return committed(
        table,
        () -> rows.select(table.select()).write().format("delta").mode("append").save(path(table)));
  }

  /** Inserts rows with a new key and updates those whose key is known. */
  public long merge(LakeTable table, Dataset<Row> rows) {
    return version(table) == 0 ? append(table, rows) : committed(table, () -> upsert(table, rows));
  }

  /** Makes the whole table equal to the rows, rewriting only those that differ. */
  public long replace(LakeTable table, Dataset<Row> rows) {
    return exchange(table, read(table), rows);
  }

  /**
   * Puts the rows in the place of all rows that belong to the same owners.
   *
   * @param owners every owner that was looked at, also those without a row any more
   * @param ownerColumn the column that names the owner, in table, rows and owners
   */
  public long replaceOf(
      LakeTable table, Dataset<Row> rows, Dataset<Row> owners, String ownerColumn) {
    Dataset<Row> old =
        read(table).join(owners.select(ownerColumn), names(List.of(ownerColumn)), "left_semi");
    return exchange(table, old, rows);
  }

  /**
   * Puts rows in the place of old ones; what is equal in both is not written.
   *
   * @param old rows of the table as they are in it, among them every one that has a key of the rows
   * @param rows what shall be there in their place
   */
  public long exchange(LakeTable table, Dataset<Row> old, Dataset<Row> rows) {
    if (version(table) == 0) {
      return append(table, rows);
    }
    Dataset<Row> changes = TableDifference.changes(table, old, rows).localCheckpoint();
    return new RowExchange(this, table, changes).run();
  }

  /** Joins small files and removes those that no version of the last week needs. */
  public void optimise(LakeTable table) {
    delta(table).optimize().executeCompaction();
    // Delta prints to the console here; the output belongs to the command line alone.
    Console.withOut(OutputStream.nullOutputStream(), () -> delta(table).vacuum());
  }

  String path(LakeTable table) {
    return files.path(table);
  }

  LakeFiles files() {
    return files;
  }

  SparkSession spark() {
    return spark;
  }

  DeltaTable delta(LakeTable table) {
    return DeltaTable.forPath(spark, path(table));
  }

  private void upsert(LakeTable table, Dataset<Row> rows) {
    delta(table)
        .as("old")
        .merge(rows.as("new"), table.sameKey("old", "new"))
        .whenMatched(TableDifference.of(table, "old", "new"))
        .updateAll()
        .whenNotMatched()
        .insertAll()
        .execute();
  }

  private static scala.collection.immutable.Seq<String> names(List<String> columns) {
    return CollectionConverters.asScala(columns).toSeq();
  }

  private static Map<String, Long> versions(LakeFiles files) {
    Map<String, Long> versions = new TreeMap<>();
    LakeTables.ALL.forEach(
        table ->
            files
                .latestVersion(table)
                .ifPresent(version -> versions.put(table.fullName(), version)));
    return versions;
  }

  private long committed(LakeTable table, Runnable write) {
    long before = version(table);
    write.run();
    long after = version(table);
    return after == before ? 0 : files.rowsChanged(table, after);
  }

  void create(LakeTable table) {
    DeltaTableBuilder builder =
        DeltaTable.createIfNotExists(spark)
            .location(path(table))
            .comment(table.description())
            .addColumns(table.schema())
            .property("delta.enableChangeDataFeed", "true")
            .property(BY_ROW, Boolean.toString(table.isChangedByRow()));
    table.constraints().forEach((name, sql) -> builder.property("delta.constraints." + name, sql));
    if (!table.clustering().isEmpty()) {
      builder.clusterBy(table.clustering().toArray(String[]::new));
    }
    builder.execute();
  }
}
