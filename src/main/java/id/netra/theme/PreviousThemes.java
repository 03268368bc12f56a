package id.netra.theme;

import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The themes as the night before left them.
 *
 * @param themes rows of {@code gold.themes}, absent on the first night
 * @param articleThemes rows of {@code gold.article_themes}, absent on the first night
 * @param models the bytes of a stored model by its id
 */
public record PreviousThemes(
    Optional<Dataset<Row>> themes,
    Optional<Dataset<Row>> articleThemes,
    Function<String, Optional<byte[]>> models) {

  /** The first night: nothing is known. */
  public static PreviousThemes none() {
    return new PreviousThemes(Optional.empty(), Optional.empty(), id -> Optional.empty());
  }

  /** The rows of both tables, and where their model can be had. */
  public static PreviousThemes of(
      Dataset<Row> themes, Dataset<Row> articleThemes, Function<String, Optional<byte[]>> models) {
    return new PreviousThemes(Optional.of(themes), Optional.of(articleThemes), models);
  }
}
