package id.netra.storage;

/** Says that another run holds the lake. */
public final class LakeLockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LakeLockedException(String message) {
    super(message);
  }
}
