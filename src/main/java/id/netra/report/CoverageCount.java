package id.netra.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.LakeTable;
import id.netra.table.RejectedRecords;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts articles, originals, outlets and rejected records in one pass. */
final class CoverageCount {
  private CoverageCount() {}

  static Coverage of(Function<LakeTable, Dataset<Row>> tables) {
    Row counts =
        tables
            .apply(Articles.TABLE)
            .agg(count(lit(1)), count_distinct(col(Articles.OUTLET)))
            .crossJoin(tables.apply(ArticleCopies.TABLE).agg(count(isOriginal())))
            .crossJoin(tables.apply(RejectedRecords.TABLE).agg(count(lit(1)).as("rejected")))
            .head();
    return new Coverage(counts.getLong(0), counts.getLong(2), counts.getLong(1), counts.getLong(3));
  }

  private static Column isOriginal() {
    return when(col(ArticleCopies.RELATION).equalTo("original"), lit(1));
  }
}
