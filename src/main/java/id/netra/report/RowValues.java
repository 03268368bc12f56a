package id.netra.report;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.Row;

/** The values of one row by column name; a null reads as absent. */
record RowValues(Row row) {
  /** A text that is always there. */
  String name(String column) {
    return text(column).orElse("");
  }

  Optional<String> text(String column) {
    return Optional.ofNullable(row.getString(row.fieldIndex(column)));
  }

  /** A count that is always there. */
  long count(String column) {
    return row.getLong(row.fieldIndex(column));
  }

  OptionalLong optionalCount(String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? OptionalLong.empty() : OptionalLong.of(row.getLong(index));
  }

  boolean is(String column) {
    return row.getBoolean(row.fieldIndex(column));
  }

  Optional<LocalDate> date(String column) {
    Date date = row.getDate(row.fieldIndex(column));
    return Optional.ofNullable(date).map(Date::toLocalDate);
  }

  List<String> texts(String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? List.of() : row.getList(index);
  }

  /** The structs of an array column. */
  List<RowValues> structs(String column) {
    int index = row.fieldIndex(column);
    List<Row> rows = row.isNullAt(index) ? List.of() : row.getList(index);
    return rows.stream().map(RowValues::new).toList();
  }
}
