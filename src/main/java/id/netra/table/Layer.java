package id.netra.table;

import java.util.Locale;

/** A layer of the lake: how far its tables are from the article as read. */
public enum Layer {
  /** As read, append-only. */
  BRONZE,
  /** Cleaned, one row per thing. */
  SILVER,
  /** For the analyst. */
  GOLD,
  /** About the runs themselves. */
  OPS;

  /** The layer as it stands in paths and table names, for instance {@code silver}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
