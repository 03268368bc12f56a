package id.netra.figure;

import id.netra.text.InstitutionMention;
import id.netra.text.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the body whose count it is.
 *
 * <p>Who records, receives, forwards: "Bawaslu mencatat", "data BKPSDM", "diterima KASN"; else the
 * body of the speaker; else the body that the text has named so far. A body to which something is
 * sent is none ("diteruskan ke KASN"), and a regional speaker who quotes a count without a place is
 * none either.
 */
final class Issuers {
  private static final Set<String> OBJECT_MARKS =
      Set.of("ke", "kepada", "dari", "bersama", "di", "dan", "untuk", "dengan", "oleh", "terhadap");
  private static final Set<String> RECIPIENT_MARKS =
      Set.of("ke", "kepada", "bersama", "untuk", "dengan");
  private static final Set<String> COUNTING =
      Set.of(
          "Bawaslu",
          "KASN",
          "BKN",
          "Kemendagri",
          "KPU",
          "Inspektorat",
          "BKPSDM",
          "BKPP",
          "BKPSDMD",
          "BKD",
          "Kemenag",
          "KemenPAN-RB",
          "DKPP",
          "Polri",
          "PGRI",
          "Panwaslu",
          "Panwascam",
          "Panwaslih");
  private static final int REACH = 9;
  private static final int REACH_SENTENCES = 12;
  private static final int REACH_CHARS = 3000;
  private final Reading reading;
  private final Speakers speakers;
  private final List<InstitutionMention> bodies;
  private final TreeMap<Integer, List<InstitutionMention>> issuers = new TreeMap<>();

  Issuers(Reading reading, Speakers speakers) {
    this.reading = reading;
    this.speakers = speakers;
    bodies = reading.bodies().stream().filter(b -> COUNTING.contains(b.body())).toList();
    for (InstitutionMention body : bodies) {
      if (isIssuing(body)) {
        int sentence = reading.sentenceAt(body.span().start());
        issuers.computeIfAbsent(sentence, s -> new ArrayList<>()).add(body);
      }
    }
  }

  /** The label of the reporting body. */
  Optional<String> body(Draft draft, RegionScope.Found region) {
    FigureKind kind = draft.kind.orElse(FigureKind.OTHER_COUNT);
    if (kind.isAttendance() || kind == FigureKind.REGIONS) {
      return Optional.empty();
    }
    RegionScope.Found scope = isItem(draft) ? RegionScope.Found.ANYWHERE : region;
    Optional<InstitutionMention> issuer = issuer(draft);
    if (issuer.isEmpty() && isQuoted(draft, scope)) {
      return Optional.empty();
    }
    return issuer
        .or(() -> speaking(draft.sentence, scope))
        .or(() -> before(draft, scope))
        .or(() -> after(draft, scope))
        .or(() -> kind.isViolation() ? named(draft, scope) : Optional.empty())
        .map(InstitutionMention::label)
        .or(() -> official(draft).map(Speakers.Office::label));
  }

  /** Who imposed the sanction: "Wali Kota Malang menjatuhkan", "didemosi oleh Bupati Wajo". */
  private Optional<Speakers.Office> official(Draft draft) {
    if (!draft.isKind(FigureKind.SANCTIONED_PERSONS)) {
      return Optional.empty();
    }
    return speakers.within(draft.zoneStart, draft.zoneEnd).stream()
        .filter(o -> o.body().isEmpty())
        .filter(o -> o.first() < draft.first || reading.tokens().word(o.first() - 1).equals("oleh"))
        .findFirst();
  }

  /** Whether a regional official states a count that is not said to be his area's. */
  private boolean isQuoted(Draft draft, RegionScope.Found scope) {
    return speakers
        .of(draft.sentence)
        .flatMap(Speakers.Office::body)
        .filter(b -> COUNTING.contains(b.body()) && !isOwnCount(b, scope))
        .isPresent();
  }

  private static boolean isItem(Draft draft) {
    return draft.dimension.filter(d -> d == Dimension.REGION).isPresent();
  }

  /** The place of the body that issues the count. */
  Optional<Region> region(Draft draft) {
    return issuer(draft)
        .flatMap(InstitutionMention::place)
        .or(() -> official(draft).flatMap(Speakers.Office::place))
        .or(() -> earlierIssuer(draft.sentence).flatMap(InstitutionMention::place));
  }

  /** The place of a speaker who speaks of what his own body does: "kami memproses 9 laporan". */
  Optional<Region> ownRegion(Draft draft) {
    boolean isOwn =
        reading
            .terms()
            .within(TermClass.CUE, reading.firstAround(draft), reading.endAround(draft))
            .stream()
            .anyMatch(c -> c.term().has("cue", "self"));
    return isOwn
        ? speakers
            .of(draft.sentence)
            .flatMap(Speakers.Office::body)
            .filter(b -> COUNTING.contains(b.body()))
            .flatMap(InstitutionMention::place)
        : Optional.empty();
  }

  private Optional<InstitutionMention> issuer(Draft draft) {
    List<InstitutionMention> here = issuers.getOrDefault(draft.sentence, List.of());
    int low = 0;
    int high = here.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (here.get(middle).span().start() < draft.number.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return here.isEmpty() ? Optional.empty() : Optional.of(here.get(Math.max(0, low - 1)));
  }

  private boolean isIssuing(InstitutionMention body) {
    int first = reading.tokens().after(body.span().start());
    int end = reading.tokens().startingFrom(body.span().end());
    String before = reading.tokens().word(first - 1);
    boolean isObject = RECIPIENT_MARKS.contains(before);
    boolean isSource =
        !isOffice(first)
            && reading.terms().within(TermClass.CUE, first - 6, first).stream()
                .anyMatch(c -> isSource(c, first));
    boolean isSubject =
        !OBJECT_MARKS.contains(before)
            && !isOffice(first)
            && reading.terms().within(TermClass.CUE, end, end + REACH).stream()
                .anyMatch(c -> c.term().has("cue", "issue"));
    return !isObject && (isSource || isSubject);
  }

  /** "data Biro TP3 Bawaslu", "diterima Bawaslu", "diterima oleh Bawaslu". */
  private boolean isSource(TermMatch cue, int first) {
    boolean isData = cue.term().has("cue", "data");
    boolean isAgent = cue.term().has("cue", "agent");
    int gap = first - cue.end();
    return (isData && gap <= 3)
        || (isAgent && (gap == 0 || (gap == 1 && reading.tokens().word(first - 1).equals("oleh"))));
  }

  private boolean isOffice(int first) {
    return reading.terms().within(TermClass.OFFICE, first - 3, first).stream()
        .anyMatch(o -> o.end() == first);
  }

  private Optional<InstitutionMention> speaking(int sentence, RegionScope.Found region) {
    return speakers
        .of(sentence)
        .flatMap(Speakers.Office::body)
        .filter(b -> COUNTING.contains(b.body()) && isOwnCount(b, region));
  }

  /** Whether a regional body speaks of its own area. */
  private static boolean isOwnCount(InstitutionMention body, RegionScope.Found region) {
    return body.place().isEmpty()
        || region.equals(RegionScope.Found.ANYWHERE)
        || region
            .region()
            .filter(r -> body.place().get().contains(r) || r.contains(body.place().get()))
            .isPresent();
  }

  private Optional<InstitutionMention> earlierIssuer(int before) {
    return Optional.ofNullable(issuers.lowerEntry(before))
        .map(e -> e.getValue().get(e.getValue().size() - 1));
  }

  private Optional<InstitutionMention> before(Draft draft, RegionScope.Found region) {
    Optional<InstitutionMention> issuer = earlierIssuer(draft.sentence);
    if (issuer.isPresent()) {
      return issuer.filter(b -> isOwnCount(b, region));
    }
    int first = Math.max(0, draft.sentence - REACH_SENTENCES);
    for (int sentence = draft.sentence - 1; sentence >= first; sentence--) {
      Optional<InstitutionMention> speaker = speaking(sentence, region);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** The speaker or issuer that the rest of the paragraph names, for a count in the lead. */
  private Optional<InstitutionMention> after(Draft draft, RegionScope.Found region) {
    int paragraph = reading.paragraphAt(reading.sentence(draft.sentence).start());
    int end = reading.paragraphs().get(paragraph).end();
    int last = Math.min(reading.sentences().size(), draft.sentence + REACH_SENTENCES);
    for (int s = draft.sentence + 1; s < last; s++) {
      if (reading.sentence(s).start() >= end) {
        break;
      }
      int sentence = s;
      Optional<InstitutionMention> found =
          issuers.getOrDefault(s, List.of()).stream()
              .findFirst()
              .filter(b -> isOwnCount(b, region))
              .or(() -> speaking(sentence, region));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The last body before the number to which nothing is sent. */
  private Optional<InstitutionMention> named(Draft draft, RegionScope.Found region) {
    int number = draft.number.span().start();
    return reading.bodiesWithin(Math.max(0, number - REACH_CHARS), number).stream()
        .filter(b -> COUNTING.contains(b.body()))
        .filter(b -> !isRecipient(b) && isOwnCount(b, region))
        .reduce((a, b) -> b);
  }

  private boolean isRecipient(InstitutionMention body) {
    int first = reading.tokens().after(body.span().start());
    String before = reading.tokens().word(first - 1);
    return OBJECT_MARKS.contains(before) || before.startsWith("di") || before.equals("menilai");
  }
}
