package id.netra.figure;

/** A family of rules that can be switched off to see what it is worth. */
public enum RuleFamily {
  /** Laws, dates, money, ranks and the like are no counts. */
  REJECTION,
  /** Verbs such as "dijatuhi sanksi" decide the kind. */
  OUTCOME_VERBS,
  /** A list hands its noun and verb to all items: "Klaten 5, Blora 3". */
  LISTS,
  /** A number without a noun takes it from what was counted before. */
  ELISION,
  /** Parts are tied to their totals. */
  PART_LINKS,
  /** Later mentions of a fact are repeats. */
  REPEATS,
  /** Period, place, body and date are inherited from what stands before. */
  INHERITANCE
}
