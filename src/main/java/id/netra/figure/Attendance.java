package id.netra.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Splits attendances into groups.
 *
 * <p>After "112 peserta, terdiri dari" every counted group is a part; in "dihadiri 27 camat, 40
 * lurah" the groups stand in one list.
 */
final class Attendance {
  private static final Set<String> PEOPLE =
      Set.of("person", "office", "staff", "attendee", "other");
  private static final int REACH_TOKENS = 250;
  private static final int LONGEST_JOINT = 3;
  private static final int LONGEST_COMPLEMENT = 8;
  private static final Set<String> OPENING = Set.of(":", ";");
  private static final Set<String> ROW = Set.of("office", "staff");
  private final Reading reading;
  private final ListPropagation lists;

  Attendance(Reading reading) {
    this.reading = reading;
    lists = new ListPropagation(reading);
  }

  /** Whether the number stands in a list of who attended, after "terdiri dari". */
  boolean isGroup(Draft draft, List<Draft> earlier) {
    if (earlier.isEmpty()) {
      return false;
    }
    Draft last = earlier.get(earlier.size() - 1);
    return last.isKind(FigureKind.PARTICIPANTS)
        && draft.sentence - last.sentence <= 1
        && draft.max() < last.max()
        && isComprised(last, draft);
  }

  /** "60 camat dan 120 lurah mengikuti": what is said of the last is said of all. */
  void row(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      draft.rowPhraseEnd = draft.phraseEnd;
      draft.rowEnd = draft.zoneEnd;
      if (i + 1 < drafts.size() && isJoined(draft, drafts.get(i + 1))) {
        draft.rowPhraseEnd = drafts.get(i + 1).rowPhraseEnd;
        draft.rowEnd = drafts.get(i + 1).rowEnd;
      }
    }
  }

  private boolean isJoined(Draft draft, Draft next) {
    return ROW.contains(draft.sense())
        && ROW.contains(next.sense())
        && next.first - draft.phraseEnd <= LONGEST_JOINT
        && isListed(draft, next);
  }

  /** Makes the number a part of the attendance before it where the words say so. */
  void apply(Draft draft, List<Draft> earlier) {
    if (draft.head.isEmpty() || earlier.isEmpty() || !isPeople(draft)) {
      return;
    }
    Draft last = earlier.get(earlier.size() - 1);
    boolean isNear = draft.sentence - last.sentence <= 1;
    if (isNear && last.kind.filter(FigureKind::isViolation).isPresent()) {
      accused(draft, last);
    }
    if (!isNear || last.kind.filter(FigureKind::isAttendance).isEmpty()) {
      return;
    }
    Draft whole = last.total.orElse(last);
    boolean isPart =
        isComprised(whole, draft)
            || isGender(draft)
            || isMode(draft, whole)
            || (last.total.isPresent() && isListed(last, draft));
    if (isPart && whole.max() >= draft.max()) {
      become(draft, FigureKind.PARTICIPANTS_BREAKDOWN, Optional.of(whole));
    } else if (isListed(last, draft)
        && draft.sentence == last.sentence
        && (draft.role.isPresent() || draft.sense().equals("staff"))) {
      become(draft, last.kind.get(), Optional.empty());
    }
  }

  /** "16 ASN diduga melanggar. Mereka terdiri dari 5 camat, 3 lurah". */
  private void accused(Draft draft, Draft last) {
    Draft whole = last.rule.equals("list.accused") ? last.total.orElse(last) : last;
    boolean isGroup =
        whole.unit == FigureUnit.PERSON
            && draft.verb.isEmpty()
            && draft.itemRegion.isEmpty()
            && whole.max() >= draft.max()
            && (isComprised(whole, draft) || (last != whole && isListed(last, draft)))
            && (draft.role.isPresent() || has("comprise", whole.end, draft.first));
    if (isGroup) {
      draft.kind = whole.kind;
      draft.stage = whole.stage;
      draft.unit = FigureUnit.PERSON;
      draft.total = Optional.of(whole);
      draft.dimension = draft.role.map(r -> Dimension.ROLE);
      draft.category = draft.role;
      draft.rule = "list.accused";
    }
  }

  private static boolean isPeople(Draft draft) {
    return draft.head.filter(h -> h.term().has("unit", "person")).isPresent()
        && PEOPLE.contains(draft.sense())
        && draft.verb.filter(v -> !v.term().has("act", "accuse")).isEmpty();
  }

  private boolean isComprised(Draft whole, Draft part) {
    return whole != part
        && (has("comprise", whole.end, part.first)
            || has("among", Math.max(whole.end, reading.firstAround(part)), part.first)
            || has("namely", whole.end, part.first)
            || isOpened(whole, part)
            || reading.terms().isCue("among", part.end)
            || (has("each", part.first - 1, part.first) && whole.sentence == part.sentence));
  }

  /** "diikuti 4.500 personel: 1.000 babinsa, 500 anggota polda". */
  private boolean isOpened(Draft whole, Draft part) {
    int to = Math.min(part.first, whole.phraseEnd + LONGEST_COMPLEMENT);
    for (int i = whole.phraseEnd; whole.sentence == part.sentence && i < to; i++) {
      if (OPENING.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "120 orang hadir langsung dan 180 orang secara daring". */
  private boolean isMode(Draft draft, Draft whole) {
    return whole.sentence == draft.sentence
        && whole.max() > draft.max()
        && reading
            .terms()
            .within(TermClass.CATEGORY, draft.phraseEnd, draft.phraseEnd + LONGEST_JOINT + 1)
            .stream()
            .anyMatch(c -> c.term().has("dimension", "mode"));
  }

  /** "118 perempuan dan 82 laki-laki mengisi daftar hadir". */
  private static boolean isGender(Draft draft) {
    return draft.head.filter(h -> h.term().id().equals("noun.gender")).isPresent();
  }

  private boolean has(String cue, int from, int to) {
    return reading.terms().hasCue(cue, Math.max(from, to - REACH_TOKENS), to);
  }

  private boolean isListed(Draft last, Draft draft) {
    return lists.isListed(last, draft);
  }

  private static void become(Draft draft, FigureKind kind, Optional<Draft> total) {
    draft.kind = Optional.of(kind);
    draft.stage = Optional.empty();
    draft.total = total;
    draft.unit = FigureUnit.PERSON;
    draft.rule = "list.attendance";
  }
}
