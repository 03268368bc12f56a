package id.netra.storage;

import id.netra.table.LakeTable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes a table for use outside the lake, its rows in the order of the key. */
public final class TableExport {
  /** What can be written. */
  public enum Format {
    /** One file, one JSON object a line, nulls written. */
    JSONL,
    /** One file with a header; arrays and structs as JSON text; guarded against formulas. */
    CSV,
    /** A folder of Parquet files. */
    PARQUET
  }

  /**
   * Where and how to write.
   *
   * @param format what to write
   * @param path file or folder
   */
  public record Target(Format format, String path) {}

  private static final String FORMULA_START = "^[=+\\-@\\t\\r]";

  private TableExport() {}

  /** Writes the rows to that path, replacing what is there only when all is written. */
  public static void write(LakeTable table, Dataset<Row> rows, Format format, String to) {
    Dataset<Row> ordered = rows.orderBy(table.keyColumns());
    switch (format) {
      case JSONL -> TextFiles.writeLines(to, jsonLines(ordered));
      case CSV -> TextFiles.writeLines(to, csvLines(table, ordered));
      case PARQUET -> ordered.write().mode("overwrite").parquet(to);
    }
  }

  private static Iterator<String> jsonLines(Dataset<Row> rows) {
    Column line =
        functions.to_json(
            functions.struct(functions.col("*")), Map.of("ignoreNullFields", "false"));
    return strings(rows.select(line));
  }

  private static Iterator<String> csvLines(LakeTable table, Dataset<Row> rows) {
    Column[] cells =
        Arrays.stream(table.schema().fields()).map(TableExport::cell).toArray(Column[]::new);
    Column line =
        functions.to_csv(functions.struct(cells), Map.of("escape", "\"", "emptyValue", "\"\""));
    String header = String.join(",", table.schema().fieldNames());
    return new HeaderFirst(header, strings(rows.select(line)));
  }

  private static Column cell(StructField field) {
    Column column = functions.col(field.name());
    if (field.dataType() instanceof StringType) {
      return functions
          .when(column.rlike(FORMULA_START), functions.concat(functions.lit("'"), column))
          .otherwise(column)
          .as(field.name());
    }
    boolean isNested =
        field.dataType() instanceof ArrayType
            || field.dataType() instanceof StructType
            || field.dataType() instanceof MapType;
    return isNested ? functions.to_json(column).as(field.name()) : column;
  }

  private static Iterator<String> strings(Dataset<Row> lines) {
    return new Strings(lines.toLocalIterator());
  }

  private record Strings(Iterator<Row> rows) implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public String next() {
      return rows.next().getString(0);
    }
  }

  private static final class HeaderFirst implements Iterator<String> {
    private final String header;
    private final Iterator<String> lines;
    private boolean isHeaderDue = true;

    HeaderFirst(String header, Iterator<String> lines) {
      this.header = header;
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      return isHeaderDue || lines.hasNext();
    }

    @Override
    public String next() {
      if (isHeaderDue) {
        isHeaderDue = false;
        return header;
      }
      return lines.next();
    }
  }
}
