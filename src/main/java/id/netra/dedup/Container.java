package id.netra.dedup;

/**
 * A long article in which most of a short one stands.
 *
 * @param id of the long article
 * @param similarity of the two
 */
record Container(long id, Similarity similarity) {

  /** Whether the other holds more of the short article, or else is less much longer. */
  boolean isWorseThan(Container other) {
    int order = Double.compare(similarity.containmentRatio(), other.similarity.containmentRatio());
    order =
        order != 0
            ? order
            : Double.compare(similarity.jaccardRatio(), other.similarity.jaccardRatio());
    return order != 0 ? order < 0 : id > other.id;
  }
}
