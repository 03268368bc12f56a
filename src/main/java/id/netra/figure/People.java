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
  private static final long LARGEST_GROUP = 1000;
  private static final int DEPLOYED_TOKENS = 6;
  private static final int REACH_AFTER = 4;
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
        && draft.verb.filter(v -> v.term().id().equals("out.pending")).isEmpty()
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

  /** "mengerahkan 201 personel", "525 pengawas disiapkan", and the next of the same list. */
  boolean isDeployed(Draft draft, List<Draft> earlier) {
    boolean isSent =
        hasAct("deploy", Math.max(draft.zoneStart, draft.first - DEPLOYED_TOKENS), draft.first)
            || hasAct(
                "deploy", draft.phraseEnd, Math.min(draft.zoneEnd, draft.phraseEnd + REACH_AFTER));
    draft.isDeployed = isSent || isListedWithDeployed(draft, earlier);
    return draft.isDeployed;
  }

  private boolean isListedWithDeployed(Draft draft, List<Draft> earlier) {
    return !earlier.isEmpty()
        && earlier.get(earlier.size() - 1).isDeployed
        && lists.isListed(earlier.get(earlier.size() - 1), draft);
  }

  private boolean hasAct(String act, int from, int to) {
    return reading.terms().hasAct(act, from, to);
  }

  private boolean isMoved(int from, int to, Draft draft) {
    int start = Math.max(from, draft.zoneStart);
    return reading.terms().hasAct("appoint", start, Math.min(to, draft.zoneEnd));
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
      if (isPeople && before.isKind(FigureKind.WORKFORCE) && !isOfficial(draft)) {
        return distance <= 1 || draft.itemRegion.isPresent() ? before.kind : Optional.empty();
      }
      if (before.isViolation() && isByPlace(draft)) {
        return Optional.of(FigureKind.REPORTED_PERSONS);
      }
      if (isPeople && before.isViolation() && isListOfAccused(before, draft)) {
        return Optional.of(FigureKind.REPORTED_PERSONS);
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

  /** "28 kasus. … Pacitan tiga orang, Kediri empat orang": the people of the cases. */
  private static boolean isByPlace(Draft draft) {
    boolean isPlace = draft.itemRegion.isPresent() || draft.hasSeveralRegions;
    return isPlace
        && draft.max() < LARGEST_GROUP
        && (draft.sense().equals("person") || draft.sense().equals("staff"));
  }

  /** "Terlapor terbanyak ASN, 507 orang. Pengurus partai 123 orang dan kepala desa 27". */
  private boolean isListOfAccused(Draft before, Draft draft) {
    boolean isTold =
        reading
            .terms()
            .within(TermClass.NOUN, reading.firstToken(before.sentence), before.first)
            .stream()
            .anyMatch(n -> n.term().has("accused", "yes"));
    boolean isNext =
        before.isKind(FigureKind.REPORTED_PERSONS)
            && reading.terms().hasCue("next_rank", reading.firstAround(draft), draft.first);
    return (isTold || isNext) && draft.verb.isEmpty() && draft.sentence - before.sentence <= 1;
  }

  private static boolean isOfficial(Draft draft) {
    return draft.population.filter(p -> p == Population.PENYELENGGARA).isPresent();
  }

  /** "sehingga seluruhnya berjumlah 100 orang". */
  private boolean isSum(Draft draft) {
    return draft.sense().equals("person")
        && reading.terms().hasCue("total", draft.first - 3, draft.first);
  }

  private static boolean isSameSort(Draft draft) {
    return draft.sense().equals("person")
        || draft.isHeadInherited
        || (draft.sense().equals("staff") && draft.itemRegion.isPresent());
  }
}
