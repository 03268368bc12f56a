package id.netra.storage;

/** Says that the folder given as the lake holds something else. */
public final class NotALakeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotALakeException(String message) {
    super(message);
  }
}
