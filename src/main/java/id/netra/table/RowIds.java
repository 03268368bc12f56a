package id.netra.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/**
 * Ids that are the same on every machine and in every run: of rows, and of the texts and rule files
 * that rows come from.
 *
 * <p>The first 128 bits of SHA-256 over the parts as UTF-8, separated by U+001F, in 32 hexadecimal
 * digits; an absent part is empty. {@code of("a", "b")} and {@code of("ab")} differ. Java and a
 * query give the same, so that a reader can recompute them.
 */
public final class RowIds {
  private static final String SEPARATOR = "\u001F";
  private static final int BYTES = 16;

  private RowIds() {}

  /** The id of the parts in their order. */
  public static String of(String... parts) {
    byte[] digest = sha256().digest(joined(parts).getBytes(UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  /** The id of the parts in their order, as a column. */
  public static Column of(Column... parts) {
    return substring(sha2(joined(parts).cast(DataTypes.BinaryType), 256), 1, 2 * BYTES);
  }

  /** The parts as one text, to group by where no id is kept. */
  public static String joined(String... parts) {
    return String.join(SEPARATOR, parts);
  }

  /** The same as a column; an absent part is empty. */
  public static Column joined(Column... parts) {
    Column[] texts =
        Arrays.stream(parts)
            .map(part -> coalesce(part.cast(DataTypes.StringType), lit("")))
            .toArray(Column[]::new);
    return concat_ws(SEPARATOR, texts);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
    }
  }
}
