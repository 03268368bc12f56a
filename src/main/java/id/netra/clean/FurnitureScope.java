package id.netra.clean;

import java.util.Locale;

/** Where on a page a furniture rule looks, and how much it takes away. */
enum FurnitureScope {
  /** The whole line, wherever it stands. */
  LINE,
  /** The whole line, before the first paragraph of prose. */
  HEAD,
  /** The whole line, after the last paragraph of prose. */
  TAIL,
  /** The whole line, before the first or after the last paragraph of prose. */
  EDGE,
  /** The beginning of one of the first lines. */
  OPENING,
  /** The beginning of any line. */
  PREFIX,
  /** The end of any line. */
  SUFFIX,
  /** The end of the last line. */
  CLOSING,
  /** Any place of a line. */
  INLINE,
  /** A heading and the headlines below it, if they run to the end of the page. */
  LIST,
  /** A cue and the one headline below it. */
  NEXT,
  /** The end of a declared title. */
  TITLE;

  static FurnitureScope of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
