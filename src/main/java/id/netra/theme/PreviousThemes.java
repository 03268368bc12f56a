package id.netra.theme;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The themes as the night before left them.
 *
 * @param themes rows of {@code gold.themes}, absent on the first night
 * @param articleThemes rows of {@code gold.article_themes}, absent on the first night
 */
public record PreviousThemes(Optional<Dataset<Row>> themes, Optional<Dataset<Row>> articleThemes) {

  /** The first night: nothing is known. */
  public static PreviousThemes none() {
    return new PreviousThemes(Optional.empty(), Optional.empty());
  }

  /** The rows of both tables. */
  public static PreviousThemes of(Dataset<Row> themes, Dataset<Row> articleThemes) {
    return new PreviousThemes(Optional.of(themes), Optional.of(articleThemes));
  }
}
