package id.netra.figure;

/**
 * Settings of the extraction of figures.
 *
 * @param reviewBelow mentions whose confidence (0 to 1) is below this are marked needs_review
 */
public record FigureSettings(double reviewBelow) {

  /** Checks the range. */
  public FigureSettings {
    if (!(reviewBelow >= 0 && reviewBelow <= 1)) {
      throw new IllegalArgumentException(
          "figure.review-below is " + reviewBelow + ", but it must lie between 0 and 1");
    }
  }
}
