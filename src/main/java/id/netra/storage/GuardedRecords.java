package id.netra.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The records of one file, with a failure to read turned into a last, rejected record, so that one
 * damaged file never harms the others.
 */
final class GuardedRecords implements Iterator<CorpusRecord> {
  /** Opens the file. */
  interface Opening {
    InputStream open() throws IOException;
  }

  private Iterator<CorpusRecord> records;
  private Optional<InputStream> stream = Optional.empty();
  private long recordsRead;

  GuardedRecords(Opening opening, String fileName, int maxRecordBytes) {
    Iterator<CorpusRecord> opened;
    Optional<ArticleFormat> format = ArticleFormat.of(fileName);
    try {
      if (format.isPresent()) {
        InputStream in = opening.open();
        stream = Optional.of(in);
        opened = format.get().records(in, maxRecordBytes);
      } else {
        opened = single(RejectionReason.UNKNOWN_FORMAT, fileName);
      }
    } catch (IOException e) {
      opened = single(RejectionReason.UNREADABLE, cause(e));
    }
    records = opened;
  }

  @Override
  public boolean hasNext() {
    try {
      if (records.hasNext()) {
        return true;
      }
      close();
      return false;
    } catch (UncheckedIOException e) {
      close();
      records = single(RejectionReason.UNREADABLE, cause(e));
      return true;
    }
  }

  @Override
  public CorpusRecord next() {
    CorpusRecord next = records.next();
    recordsRead = next.recordIndex() + 1;
    return next;
  }

  private Iterator<CorpusRecord> single(RejectionReason reason, String cause) {
    CorpusRecord rejected = RecordText.rejected(recordsRead, reason, cause, new byte[0]);
    return List.of(rejected).iterator();
  }

  private void close() {
    records = Collections.emptyIterator();
    try {
      if (stream.isPresent()) {
        stream.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cause(Exception e) {
    Throwable deepest = e.getCause() == null ? e : e.getCause();
    return deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
  }
}
