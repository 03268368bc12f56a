package id.netra.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;

/**
 * One column of a table.
 *
 * @param name snake_case, with its unit where it has one ({@code furniture_chars})
 * @param type the Spark type
 * @param isNullable whether a row may leave it out; null is the table's way of saying absent
 * @param comment meaning and unit, one sentence
 */
public record TableColumn(String name, DataType type, boolean isNullable, String comment) {

  StructField field() {
    return new StructField(name, type, isNullable, Metadata.empty()).withComment(comment);
  }
}
