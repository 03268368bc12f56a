package id.netra.theme;

/** What became of the themes of the night before. */
enum Retraining {
  /** They still part the articles well: known articles stay where they are. */
  KEPT,
  /** There were none, or new ones part the articles clearly better. */
  REPLACED
}
