package id.netra.text;

/** What a place's name needs around it to be taken as the place. */
enum PlaceUsage {
  /** Nothing but its capitals: "Klaten". */
  PLAIN,
  /** Also an ordinary word or name, so its place in the sentence must speak for it: "Malang". */
  CAUTIOUS,
  /** Counts only after a cue, in a dateline or in a list of places: "Kota Batu". */
  CUE
}
