package id.netra.storage;

import java.util.Locale;

/**
 * Settings of reading the corpus.
 *
 * @param maxRecordBytes longest record that is read, in bytes; longer ones are rejected
 */
public record CorpusSettings(int maxRecordBytes) {
  private static final int LEAST = 1_000;
  private static final int MOST = 1_000_000_000;

  /** Checks the range. */
  public CorpusSettings {
    if (maxRecordBytes < LEAST || maxRecordBytes > MOST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "ingest.max-record-bytes is %d; it can be %d to %d",
              maxRecordBytes,
              LEAST,
              MOST));
    }
  }
}
