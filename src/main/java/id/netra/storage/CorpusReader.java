package id.netra.storage;

import id.netra.table.RawArticles;
import id.netra.table.RejectedRecords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads files, folders and globs as records: articles and, with the reason, what is none.
 *
 * <p>Files whose names begin with a dot or an underscore are passed over.
 */
public final class CorpusReader {
  /** The columns of a record: an article where {@code reason} is null, else a rejected one. */
  public static final StructType SCHEMA =
      new StructType()
          .add(RawArticles.SOURCE_PATH, DataTypes.StringType, false)
          .add(RawArticles.RECORD_INDEX, DataTypes.LongType, false)
          .add(RawArticles.ARTICLE_URL, DataTypes.StringType, true)
          .add(RawArticles.OUTLET, DataTypes.StringType, true)
          .add(RawArticles.TITLE, DataTypes.StringType, true)
          .add(RawArticles.DECLARED_DATE_TEXT, DataTypes.StringType, true)
          .add(RawArticles.RAW_TEXT, DataTypes.StringType, true)
          .add(RejectedRecords.REASON, DataTypes.StringType, true)
          .add(RejectedRecords.DETAIL, DataTypes.StringType, true)
          .add(RejectedRecords.RAW_PREFIX, DataTypes.StringType, true);

  private static final int FILES_PER_PARTITION = 64;

  private CorpusReader() {}

  /**
   * The files that the paths name, sorted.
   *
   * @throws CorpusPathException if a path names nothing
   */
  public static List<String> files(SparkSession spark, List<String> paths) {
    Configuration hadoop = spark.sessionState().newHadoopConf();
    TreeSet<String> files = new TreeSet<>();
    paths.forEach(path -> files.addAll(filesBelow(path, hadoop)));
    return List.copyOf(files);
  }

  /** The records of the files, in the columns of {@link #SCHEMA}. */
  public static Dataset<Row> records(SparkSession spark, List<String> files, int maxRecordBytes) {
    Reading reading =
        new Reading(
            new SerializableConfiguration(spark.sessionState().newHadoopConf()), maxRecordBytes);
    int partitions = Math.max(1, (files.size() + FILES_PER_PARTITION - 1) / FILES_PER_PARTITION);
    return spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(files, partitions)
            .flatMap(reading),
        SCHEMA);
  }

  private static List<String> filesBelow(String path, Configuration hadoop) {
    try {
      Path glob = new Path(path);
      FileSystem system = glob.getFileSystem(hadoop);
      FileStatus[] found = system.globStatus(glob);
      if (found == null || found.length == 0) {
        throw new CorpusPathException(
            "No articles at " + path + ": nothing is there. Check the path given with --articles.");
      }
      List<String> files = new ArrayList<>();
      for (FileStatus status : found) {
        collect(system, status, files);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("The articles at " + path + " cannot be listed", e);
    }
  }

  private static void collect(FileSystem system, FileStatus status, List<String> files)
      throws IOException {
    String name = status.getPath().getName();
    if (name.startsWith(".") || name.startsWith("_")) {
      return;
    }
    if (status.isFile()) {
      files.add(status.getPath().toString());
      return;
    }
    for (FileStatus child : system.listStatus(status.getPath())) {
      collect(system, child, files);
    }
  }

  /** Reads one file after the other on an executor. */
  private record Reading(SerializableConfiguration hadoop, int maxRecordBytes)
      implements FlatMapFunction<String, Row> {

    @Override
    public Iterator<Row> call(String file) {
      Path path = new Path(file);
      return new Rows(file, new GuardedRecords(() -> open(path), path.getName(), maxRecordBytes));
    }

    private InputStream open(Path path) throws IOException {
      InputStream in = path.getFileSystem(hadoop.value()).open(path);
      return ArticleFormat.isCompressed(path.getName()) ? new GZIPInputStream(in, 1 << 16) : in;
    }
  }

  /** Records of a file as rows. */
  private record Rows(String file, Iterator<CorpusRecord> records) implements Iterator<Row> {

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public Row next() {
      CorpusRecord next = records.next();
      return next instanceof CorpusRecord.Article article
          ? row(article)
          : row((CorpusRecord.Rejected) next);
    }

    private Row row(CorpusRecord.Article article) {
      return RowFactory.create(
          file,
          article.recordIndex(),
          article.url().orElse(null),
          article.outlet().orElse(null),
          article.title().orElse(null),
          article.date().orElse(null),
          article.text(),
          null,
          null,
          null);
    }

    private Row row(CorpusRecord.Rejected rejected) {
      return RowFactory.create(
          file,
          rejected.recordIndex(),
          null,
          null,
          null,
          null,
          null,
          rejected.reason().code(),
          rejected.detail(),
          rejected.prefix());
    }
  }
}
