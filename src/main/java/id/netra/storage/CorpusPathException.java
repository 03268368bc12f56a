package id.netra.storage;

/** Says that a path given as articles does not exist. */
public final class CorpusPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorpusPathException(String message) {
    super(message);
  }
}
