package id.netra.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a stream as records, none held longer than the limit; blank lines are passed over.
 */
final class BoundedLines implements Iterator<CorpusRecord> {
  /** Turns a line into a record. */
  interface LineReader {
    CorpusRecord read(long index, byte[] line);
  }

  private final InputStream in;
  private final int maxLineBytes;
  private final LineReader reader;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long index = -1;
  private boolean isAtEnd;
  private Optional<CorpusRecord> next = Optional.empty();

  BoundedLines(InputStream in, int maxLineBytes, LineReader reader) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxLineBytes = maxLineBytes;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !isAtEnd) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public CorpusRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CorpusRecord record = next.orElseThrow();
    next = Optional.empty();
    return record;
  }

  private Optional<CorpusRecord> advance() {
    try {
      boolean fits = readLine();
      byte[] bytes = line.toByteArray();
      index++;
      if (!fits) {
        return Optional.of(RecordText.rejected(index, RejectionReason.TOO_LONG, bytes));
      }
      return isBlank(bytes) ? Optional.empty() : Optional.of(reader.read(index, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills the line, up to the limit; says whether it was within it. */
  private boolean readLine() throws IOException {
    line.reset();
    boolean fits = true;
    int b;
    while ((b = in.read()) >= 0 && b != '\n') {
      if (line.size() < maxLineBytes) {
        line.write(b);
      } else {
        fits = false;
      }
    }
    isAtEnd = b < 0;
    return fits;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
