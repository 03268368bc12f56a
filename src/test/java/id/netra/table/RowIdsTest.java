package id.netra.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

final class RowIdsTest {

  @Test
  void aQueryGivesTheSameIdAsJava() {
    String queried =
        SparkTest.spark()
            .range(2020, 2021)
            .select(
                RowIds.of(lit("ikrar"), col("id"), lit(null).cast(DataTypes.DateType), lit("33")))
            .first()
            .getString(0);
    assertThat(queried).isEqualTo(RowIds.of("ikrar", "2020", "", "33")).hasSize(32);
  }
}
