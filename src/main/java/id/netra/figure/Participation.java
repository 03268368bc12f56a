package id.netra.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether counted people attend an event.
 *
 * <p>"diikuti 112 peserta", "dihadiri 27 kepala daerah", "102 guru mengikuti sosialisasi" attend;
 * those who are invited or expected do not, and neither do civil servants who attend a campaign.
 */
final class Participation {
  private static final int REACH = 8;
  private static final int ROW_TOKENS = 40;
  private static final Set<String> PARTISAN =
      Set.of(
          "kampanye",
          "paslon",
          "partai",
          "calon",
          "bakal",
          "parpol",
          "petahana",
          "timses",
          "dukungan",
          "caleg",
          "deklarasi dukungan");
  private static final Set<String> ELECTIONS =
      Set.of(
          "pencalonan", "pilkada", "pemilu", "pemilihan", "pilpres", "pileg", "pilkades", "pilgub");
  private final Reading reading;

  Participation(Reading reading) {
    this.reading = reading;
  }

  /** Whether the person counted by this number attends. */
  boolean attends(Draft draft) {
    if (draft.isHeadInherited && draft.isBare && !isAttendedBefore(draft)) {
      return false;
    }
    boolean isAttendee =
        draft.nouns.stream().anyMatch(n -> n.term().has("sense", "attendee"))
            || draft.sense().equals("attendee");
    return isAttendee || (isPerson(draft) && (isBroughtIn(draft) || isPresent(draft)));
  }

  /** "5 ASN dipanggil, 3 hadir": who comes when summoned takes part in nothing. */
  private boolean isAttendedBefore(Draft draft) {
    int from = Math.max(reading.firstAround(draft), draft.first - ROW_TOKENS);
    return !reading.terms().within(TermClass.EVENT, from, draft.first).isEmpty()
        || reading.terms().within(TermClass.OUTCOME, from, draft.first).stream()
            .anyMatch(v -> v.term().has("act", "attend") || v.term().has("act", "invite"));
  }

  private static boolean isPerson(Draft draft) {
    return Set.of("person", "office", "staff").contains(draft.sense())
        || (draft.head.filter(h -> h.term().has("unit", "person")).isPresent()
            && !draft.sense().equals("invited"));
  }

  /** "diikuti (oleh) sekitar 50 orang", "peserta mencapai 50 orang". */
  private boolean isBroughtIn(Draft draft) {
    int from = Math.max(draft.zoneStart, draft.first - REACH);
    boolean isVerb =
        reading.terms().within(TermClass.OUTCOME, from, draft.first).stream()
            .anyMatch(v -> v.term().has("act", "attend") && !isPartisan(v.end(), draft.first));
    boolean isDone = reading.terms().hasAct("perform", from, draft.first);
    if (isDone
        && !reading.terms().within(TermClass.EVENT, draft.zoneStart, draft.first).isEmpty()) {
      return true;
    }
    if (isVerb && isElection(draft)) {
      return false;
    }
    boolean isNoun =
        reading.terms().within(TermClass.NOUN, from, draft.first).stream()
            .anyMatch(n -> n.term().has("sense", "attendee"));
    return isVerb || isNoun || isTrained(draft) || isInRow(draft);
  }

  /** "diikuti para kepala OPD, 27 camat, dan 435 kepala desa". */
  private boolean isInRow(Draft draft) {
    if (!draft.sense().equals("office")) {
      return false;
    }
    int from = Math.max(reading.firstAround(draft), draft.first - ROW_TOKENS);
    Optional<TermMatch> last =
        reading.terms().within(TermClass.OUTCOME, from, draft.first).stream().reduce((a, b) -> b);
    boolean isAttended =
        last.filter(v -> v.term().has("act", "attend"))
            .filter(v -> reading.tokens().word(v.first()).startsWith("di"))
            .isPresent();
    return isAttended
        && reading.terms().within(TermClass.CUE, last.get().end(), draft.first).stream()
            .noneMatch(c -> c.term().has("cue", "conj"))
        && !isPartisan(last.get().end(), draft.first);
  }

  /** "pencalonan kepala daerah diikuti 3 pejabat": no event that people attend. */
  private boolean isElection(Draft draft) {
    boolean isEvent =
        !reading.terms().within(TermClass.EVENT, reading.firstAround(draft), draft.first).isEmpty();
    for (int i = draft.zoneStart; i < draft.first && !isEvent; i++) {
      if (ELECTIONS.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Bimtek untuk 7 PKD". */
  private boolean isTrained(Draft draft) {
    boolean isFor =
        Set.of("untuk", "bagi", "kepada").contains(reading.tokens().word(draft.first - 1));
    return isFor
        && !reading
            .terms()
            .within(TermClass.EVENT, Math.max(draft.zoneStart, draft.first - 7), draft.first)
            .isEmpty();
  }

  /** "102 guru mengikuti sosialisasi". */
  private boolean isPresent(Draft draft) {
    List<TermMatch> verbs =
        reading.terms().within(TermClass.OUTCOME, draft.rowPhraseEnd, draft.rowEnd);
    Optional<TermMatch> attending =
        verbs.stream().filter(v -> v.term().has("act", "attend")).findFirst();
    boolean isAccused = verbs.stream().anyMatch(v -> v.term().has("act", "accuse"));
    return attending.isPresent()
        && !isAccused
        && attending.get().first() - draft.rowPhraseEnd <= 12
        && !isPartisan(draft.rowPhraseEnd, draft.rowEnd);
  }

  private boolean isPartisan(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PARTISAN.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the people are only expected or invited, or the count only predicted. */
  boolean isExpected(Draft draft) {
    int from = Math.max(draft.zoneStart, draft.first - REACH);
    boolean isVerb =
        reading.terms().within(TermClass.OUTCOME, from, draft.first).stream()
            .anyMatch(
                v ->
                    v.term().has("act", "predict")
                        || (v.term().has("act", "invite") && !isOfAnother(v, draft)));
    boolean isModal = reading.terms().hasCue("predict", draft.first - 3, draft.first);
    return isVerb
        || isModal
        || draft.sense().equals("invited")
        || reading
            .terms()
            .within(
                TermClass.OUTCOME, draft.phraseEnd, Math.min(draft.zoneEnd, draft.phraseEnd + 3))
            .stream()
            .filter(v -> !reading.tokens().word(v.first() - 1).equals("dari"))
            .anyMatch(v -> v.term().has("act", "invite") || v.term().has("act", "predict"));
  }

  /** "Dari 90 orang yang diundang, 77 hadir": those who were invited end at the comma. */
  private boolean isOfAnother(TermMatch verb, Draft draft) {
    for (int i = verb.end(); i < draft.first; i++) {
      if (reading.tokens().word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
