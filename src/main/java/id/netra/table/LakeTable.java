package id.netra.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The definition of one Delta table of the lake.
 *
 * @param layer the layer it lies in
 * @param name plural snake_case
 * @param description one sentence: what a row is
 * @param columns in the order of the schema
 * @param key the columns that identify a row; also the order of exports
 * @param constraints CHECK constraints by name, as SQL over the columns
 * @param clustering the columns by which {@code maintain} lays the files out
 * @param isChangedByRow whether a night changes few of its many rows, which are then marked as gone
 *     (deletion vectors) instead of their files being rewritten
 */
public record LakeTable(
    Layer layer,
    String name,
    String description,
    List<TableColumn> columns,
    List<String> key,
    Map<String, String> constraints,
    List<String> clustering,
    boolean isChangedByRow) {

  /** Starts the definition of a table. */
  static Builder in(Layer layer, String name, String description) {
    return new Builder(layer, name, description);
  }

  /** The full name, for instance {@code silver.articles}. */
  public String fullName() {
    return layer.code() + "." + name;
  }

  /** The path below the lake, for instance {@code silver/articles}. */
  public String relativePath() {
    return layer.code() + "/" + name;
  }

  /** The Spark schema, with a comment on every column. */
  public StructType schema() {
    return new StructType(columns.stream().map(TableColumn::field).toArray(StructField[]::new));
  }

  /** The columns in schema order, for the closing select of a step. */
  public Column[] select() {
    return columns.stream().map(c -> functions.col(c.name())).toArray(Column[]::new);
  }

  /** The key as columns, for a stable order of rows. */
  public Column[] keyColumns() {
    return key.stream().map(functions::col).toArray(Column[]::new);
  }

  /** The condition under which two aliased rows are the same row: {@code a.key = b.key}. */
  public String sameKey(String left, String right) {
    return key.stream()
        .map(k -> String.format(Locale.ROOT, "%s.%s <=> %s.%s", left, k, right, k))
        .collect(joining(" AND "));
  }

  /** Collects the parts of a definition. */
  static final class Builder {
    private final Layer layer;
    private final String name;
    private final String description;
    private final List<TableColumn> columns = new ArrayList<>();
    private final Map<String, String> constraints = new LinkedHashMap<>();
    private List<String> clustering = List.of();
    private boolean isChangedByRow;

    private Builder(Layer layer, String name, String description) {
      this.layer = layer;
      this.name = name;
      this.description = description;
    }

    Builder required(String column, DataType type, String comment) {
      columns.add(new TableColumn(column, type, false, comment));
      return this;
    }

    Builder optional(String column, DataType type, String comment) {
      columns.add(new TableColumn(column, type, true, comment));
      return this;
    }

    /** Adds a CHECK constraint. */
    Builder check(String constraint, String sql) {
      constraints.put(constraint, sql);
      return this;
    }

    /** Adds a CHECK that the column holds one of the codes (or null where it may). */
    Builder oneOf(String column, List<String> codes) {
      String list = codes.stream().map(code -> "'" + code + "'").collect(joining(", "));
      boolean isOptional =
          columns.stream().anyMatch(known -> known.name().equals(column) && known.isNullable());
      String holds = String.format(Locale.ROOT, "%s IN (%s)", column, list);
      return check(column + "_known", isOptional ? column + " IS NULL OR " + holds : holds);
    }

    Builder clusteredBy(String... names) {
      clustering = List.of(names);
      return this;
    }

    Builder changedByRow() {
      isChangedByRow = true;
      return this;
    }

    LakeTable keyedBy(String... names) {
      return new LakeTable(
          layer,
          name,
          description,
          List.copyOf(columns),
          List.copyOf(Arrays.asList(names)),
          Map.copyOf(constraints),
          clustering,
          isChangedByRow);
    }
  }
}
