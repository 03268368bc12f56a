package id.netra.reconcile;

/** Says why a file holds nothing that can be reconciled, and what to do. */
public final class UnusableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A message for the person who named the file. */
  public UnusableFileException(String message) {
    super(message);
  }
}
