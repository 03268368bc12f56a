package id.netra.storage;

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
          "ingest.max-record-bytes is %d; it can be %d to %d"
              .formatted(maxRecordBytes, LEAST, MOST));
    }
  }
}
