package id.netra.storage;

import id.netra.table.LakeTable;
import id.netra.table.LakeTables;
import id.netra.table.TableColumn;
import io.delta.tables.DeltaMergeBuilder;
import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
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

  private static final String IS_GONE = "is_gone";
  private static final String ANTI = "left_anti";

  /** Changed rows that every executor can hold; new rules can change all rows of a lake. */
  private static final long MOST_BROADCAST = 100_000;

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
    if (version(table) <= version) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    Dataset<Row> touched =
        changeFeed(table, version)
            .where(functions.col("_change_type").isin("insert", "update_postimage"))
            .select(table.keyColumns())
            .distinct();
    return read(table).join(touched, names(table.key())).select(table.select());
  }

  /**
   * What a column held in rows that came, changed (before and after) or went after that version.
   */
  public Dataset<Row> touchedSince(LakeTable table, long version, String column) {
    Dataset<Row> feed =
        version(table) <= version
            ? spark.createDataFrame(List.of(), table.schema())
            : changeFeed(table, version);
    return feed.select(column).distinct();
  }

  private Dataset<Row> changeFeed(LakeTable table, long version) {
    return spark
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
    return version(table) == 0
        ? append(table, rows)
        : committed(table, () -> upsert(table, rows).execute());
  }

  /** Makes the whole table equal to the rows, rewriting only those that differ. */
  public long replace(LakeTable table, Dataset<Row> rows) {
    return version(table) == 0
        ? append(table, rows)
        : committed(table, () -> upsert(table, rows).whenNotMatchedBySource().delete().execute());
  }

  /**
   * Puts the rows in the place of all rows that belong to the same owners.
   *
   * @param owners every owner that was looked at, also those without a row any more
   * @param ownerColumn the column that names the owner, in table, rows and owners
   */
  public long replaceOf(
      LakeTable table, Dataset<Row> rows, Dataset<Row> owners, String ownerColumn) {
    if (version(table) == 0) {
      return append(table, rows);
    }
    Dataset<Row> old =
        read(table)
            .join(owners.select(ownerColumn), names(List.of(ownerColumn)), "left_semi")
            .localCheckpoint();
    return exchange(table, old, rows);
  }

  /**
   * Puts rows in the place of old ones; what is equal in both is not written.
   *
   * @param old rows of the table as they are in it, computed and kept by the caller
   * @param rows what shall be there in their place, computed and kept by the caller
   */
  public long exchange(LakeTable table, Dataset<Row> old, Dataset<Row> rows) {
    Dataset<Row> before = old.select(table.select());
    Dataset<Row> after = rows.select(table.select());
    Dataset<Row> gone = before.join(after.select(table.keyColumns()), names(table.key()), ANTI);
    Dataset<Row> source =
        after
            .except(before)
            .withColumn(IS_GONE, functions.lit(false))
            .unionByName(gone.withColumn(IS_GONE, functions.lit(true)))
            .localCheckpoint();
    long changed = source.count();
    Dataset<Row> sized = changed <= MOST_BROADCAST ? functions.broadcast(source) : source;
    return changed == 0 ? 0 : committed(table, () -> exchanged(table, sized));
  }

  private void exchanged(LakeTable table, Dataset<Row> source) {
    delta(table)
        .as("old")
        .merge(source.as("new"), table.sameKey("old", "new"))
        .whenMatched("new." + IS_GONE)
        .delete()
        .whenMatched()
        .updateExpr(ownValues(table))
        .whenNotMatched()
        .insertExpr(ownValues(table))
        .execute();
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

  private DeltaMergeBuilder upsert(LakeTable table, Dataset<Row> rows) {
    return delta(table)
        .as("old")
        .merge(rows.as("new"), table.sameKey("old", "new"))
        .whenMatched(TableDifference.of(table, "old", "new"))
        .updateAll()
        .whenNotMatched()
        .insertAll();
  }

  private static Map<String, String> ownValues(LakeTable table) {
    return table.columns().stream()
        .collect(Collectors.toMap(TableColumn::name, column -> "new." + column.name()));
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
