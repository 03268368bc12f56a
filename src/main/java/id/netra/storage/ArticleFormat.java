package id.netra.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way in which files hold articles. A further format is a further implementation. */
interface ArticleFormat {
  /** All formats, the first that fits reads a file. */
  List<ArticleFormat> ALL = List.of(new PlainTextFormat(), new JsonLinesFormat());

  /** Whether a file of that lower-case name, without {@code .gz}, is of this format. */
  boolean fits(String fileName);

  /**
   * The records of a file, read as they are asked for.
   *
   * @param maxRecordBytes longer records are rejected and never held in memory
   */
  Iterator<CorpusRecord> records(InputStream in, int maxRecordBytes) throws IOException;

  /** The format of a file by its name; compression is not part of it. */
  static Optional<ArticleFormat> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String bare = isCompressed(lower) ? lower.substring(0, lower.length() - 3) : lower;
    return ALL.stream().filter(format -> format.fits(bare)).findFirst();
  }

  /** Whether the name says gzip. */
  static boolean isCompressed(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
