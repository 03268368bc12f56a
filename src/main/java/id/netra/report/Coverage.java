package id.netra.report;

/**
 * How much coverage stands behind everything else.
 *
 * @param articles articles in their current versions
 * @param originals articles that are no copy of another
 * @param outlets outlets that are known
 * @param rejected records that could not be read
 */
public record Coverage(long articles, long originals, long outlets, long rejected) {}
