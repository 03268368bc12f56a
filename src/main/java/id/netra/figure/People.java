package id.netra.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the counts before it what a bare count of people means.
 *
 * <p>After "sanksi kepada delapan pegawai" the sentence "Enam orang berstatus ASN" counts the same
 * people; "rotasi 37 pejabat" counts people who moved to another post, whom nobody accuses.
 */
final class People {
  private static final int WINDOW = 60;
  private static final int REACH_SENTENCES = 3;
  private static final int APPOINTED_SENTENCES = 2;
  private static final int REACH = 9;
  private static final int LISTED_TOKENS = 250;
  private static final Set<String> COVERING =
      Set.of("meliputi", "mencakup", "untuk", "terhadap", "bagi", "atas", "menyangkut", "berisi");
  private final Reading reading;
  private final ListPropagation lists;

  People(Reading reading) {
    this.reading = reading;
    lists = new ListPropagation(reading);
  }

  /** "dua oknum camat, tiga lurah, seorang kepala dinas": one list of accused people. */
  boolean isListedWithAccused(Draft draft, List<Draft> earlier) {
    if (earlier.isEmpty() || draft.head.filter(h -> h.term().has("unit", "person")).isEmpty()) {
      return false;
    }
    Draft last = earlier.get(earlier.size() - 1);
    boolean isAccused = last.isViolation() && last.unit == FigureUnit.PERSON;
    boolean isPlain = draft.verb.isEmpty() || draft.isVerbInherited;
    return isAccused
        && isPlain
        && Set.of("office", "staff").contains(draft.sense())
        && lists.isListed(last, draft);
  }

  /** "Ratusan belum": what is not yet done is not counted by the verb before. */
  boolean isUnfinished(Draft draft) {
    return draft.isBare
        && reading.tokens().word(draft.end).equals("belum")
        && reading.terms().within(TermClass.OUTCOME, draft.end, draft.end + 3).isEmpty();
  }

  /** "rekomendasi KASN yang terbit meliputi 38 orang". */
  boolean isRecommended(Draft draft) {
    int from = Math.max(draft.zoneStart, draft.first - REACH);
    return COVERING.contains(reading.tokens().word(draft.first - 1))
        && reading.terms().within(TermClass.NOUN, from, draft.first).stream()
            .anyMatch(n -> n.term().has("sense", "recommendation"));
  }

  /** "rotasi 37 pejabat", "51 pejabat yang dilantik", and the parts of such a count. */
  boolean isAppointed(Draft draft, List<Draft> earlier) {
    return isMoved(draft.first - 3, draft.first, draft)
        || isMoved(draft.phraseEnd, draft.phraseEnd + 4, draft)
        || isPartOfAppointed(draft, earlier);
  }

  private boolean isMoved(int from, int to, Draft draft) {
    int start = Math.max(from, draft.zoneStart);
    return reading.terms().within(TermClass.OUTCOME, start, Math.min(to, draft.zoneEnd)).stream()
        .anyMatch(v -> v.term().has("act", "appoint"));
  }

  private boolean isPartOfAppointed(Draft draft, List<Draft> earlier) {
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - WINDOW); i--) {
      Draft before = earlier.get(i);
      if (draft.sentence - before.sentence > APPOINTED_SENTENCES) {
        return false;
      }
      boolean isSame = draft.isAnaphor && before.max() == draft.max();
      boolean isPart =
          isComprised(before, draft) || (i == earlier.size() - 1 && lists.isListed(before, draft));
      if (before.isAppointed && (isSame || isPart)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComprised(Draft whole, Draft part) {
    int from = Math.max(whole.end, part.first - LISTED_TOKENS);
    return reading.terms().within(TermClass.CUE, from, part.first).stream()
        .anyMatch(c -> c.term().has("cue", "comprise") || c.term().has("cue", "namely"));
  }

  /** "4.923 laki-laki" after "16.836 pegawai", "Wakatobi 37 orang" after "188 terlapor". */
  Optional<FigureKind> continued(Draft draft, List<Draft> earlier) {
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - WINDOW); i--) {
      Draft before = earlier.get(i);
      int distance = draft.sentence - before.sentence;
      boolean isFar = draft.itemRegion.isPresent() || draft.max() < before.max();
      if (distance > (isFar ? REACH_SENTENCES : 1)) {
        return Optional.empty();
      }
      boolean isPeople = before.unit == FigureUnit.PERSON;
      if (before.isKind(FigureKind.PARTICIPANTS) && isSum(draft) && distance == 0) {
        return before.kind;
      }
      if (isPeople && before.isKind(FigureKind.WORKFORCE)) {
        return distance <= 1 || draft.itemRegion.isPresent() ? before.kind : Optional.empty();
      }
      if (isPeople && before.isViolation() && isSameSort(draft)) {
        boolean isSame = draft.itemRegion.isEmpty() && distance <= 1;
        return before.isKind(FigureKind.SANCTIONED_PERSONS) && isSame
            ? before.kind
            : Optional.of(FigureKind.REPORTED_PERSONS);
      }
    }
    return Optional.empty();
  }

  /** "sehingga seluruhnya berjumlah 100 orang". */
  private boolean isSum(Draft draft) {
    return draft.sense().equals("person")
        && reading.terms().within(TermClass.CUE, draft.first - 3, draft.first).stream()
            .anyMatch(c -> c.term().has("cue", "total"));
  }

  private static boolean isSameSort(Draft draft) {
    return draft.sense().equals("person")
        || draft.isHeadInherited
        || (draft.sense().equals("staff") && draft.itemRegion.isPresent());
  }
}
