package id.netra.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

final class RowIdsTest {
  @Test
  void anIdIsTheFirstHalfOfSha256() {
    assertThat(RowIds.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
  }

  @Test
  void partsAreKeptApart() {
    assertThat(RowIds.of("a", "b")).isNotEqualTo(RowIds.of("ab")).isEqualTo(RowIds.of("a\u001Fb"));
  }

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
