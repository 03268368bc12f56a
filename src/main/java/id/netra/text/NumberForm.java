package id.netra.text;

/** The way in which a text writes a number. */
public enum NumberForm {
  /** Figures alone: "917", "64.135". */
  DIGITS,
  /** Words alone: "dua puluh lima", "nihil". */
  WORDS,
  /** Figures with words: "4,3 juta", "3 (tiga)". */
  MIXED,
  /** A vague word that stands for an interval: "puluhan", "ratusan ribu". */
  VAGUE,
  /** Two bounds: "dua sampai tiga", "10-15". */
  RANGE,
  /** A collective that points back to things already counted: "ketujuh oknum", "keduanya". */
  COLLECTIVE,
  /** One, said by an article: "seorang camat", "sebuah laporan". */
  ARTICLE
}
