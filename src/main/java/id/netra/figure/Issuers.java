package id.netra.figure;

import id.netra.figure.Speakers.Office;
import id.netra.text.InstitutionMention;
import id.netra.text.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  private static final Set<String> EMPLOYED =
      Set.of("pegawai", "asn", "pns", "guru", "staf", "karyawan");
  private static final Set<String> AWAITED =
      Set.of("menunggu", "menanti", "verifikasi", "arahan", "balasan", "jawaban");
  private static final Set<String> THAT =
      Set.of("lembaga itu", "lembaga ini", "lembaga tersebut", "badan itu", "komisi itu");
  private static final Set<String> HEADS =
      Set.of("kepala", "ketua", "anggota", "komisioner", "asisten", "pimpinan", "sekretaris");
  private static final Set<String> STAFF_BODIES =
      Set.of("Kemenag", "Kemendagri", "KemenPAN-RB", "PGRI");
  private static final long NATIONAL_STAFF = 1_000_000;
  private static final int MOST_BODIES = 40;
  private static final int REACH = 9;
  private static final int REACH_SENTENCES = 12;
  private static final int REACH_ISSUERS = 5;
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
    IntStream.range(0, reading.sentences().size()).forEach(this::nameThat);
  }

  /** "Bawaslu Klaten …. Lembaga itu mencatat 12 kasus". */
  private void nameThat(int sentence) {
    int first = reading.firstToken(sentence);
    int start = reading.tokens().start(first);
    int end = reading.endToken(sentence);
    boolean isThat =
        isThat(first)
            && (reading.terms().hasCue("issue", first + 2, end)
                || reading.terms().hasCue("speech", first + 2, end));
    boolean isOpen =
        !issuers.containsKey(sentence) && !reading.terms().hasCue("national", first, end);
    if (isOpen && (isThat || isHeadOfThat(first, end))) {
      bodies.stream()
          .filter(b -> b.span().end() <= start)
          .reduce((a, b) -> b)
          .ifPresent(b -> issuers.put(sentence, new ArrayList<>(List.of(b))));
    }
  }

  private boolean isThat(int token) {
    return THAT.contains(reading.tokens().word(token) + " " + reading.tokens().word(token + 1));
  }

  /** "…," kata kepala badan itu. */
  private boolean isHeadOfThat(int first, int end) {
    return reading.terms().hasCue("speech", first, end)
        && IntStream.range(first + 1, end)
            .anyMatch(i -> HEADS.contains(reading.tokens().word(i - 1)) && isThat(i));
  }

  /** The label of the reporting body. */
  Optional<String> body(Draft draft, RegionScope.Found region, Statements statements) {
    FigureKind kind = draft.kind.orElse(FigureKind.OTHER_COUNT);
    if (kind.isAttendance() || kind == FigureKind.REGIONS) {
      return Optional.empty();
    }
    boolean isAnywhere = isItem(draft) || draft.hasSeveralRegions;
    RegionScope.Found scope = isAnywhere ? RegionScope.Found.ANYWHERE : region;
    Optional<InstitutionMention> issuer = issuer(draft);
    if (issuer.isEmpty() && isQuoted(draft, scope)) {
      return Optional.empty();
    }
    return issuer
        .or(() -> speaking(draft.sentence, scope))
        .or(() -> before(draft, scope, statements))
        .or(() -> after(draft, scope, statements))
        .or(() -> kind.isViolation() ? named(draft, scope, statements) : Optional.empty())
        .filter(b -> kind != FigureKind.WORKFORCE || countsStaff(b, draft) || issuer.isPresent())
        .map(InstitutionMention::label)
        .or(() -> official(draft).or(() -> draft.total.flatMap(this::official)).map(Office::label))
        .or(
            () ->
                kind.isViolation()
                    ? only(draft, scope, statements).map(InstitutionMention::label)
                    : Optional.empty());
  }

  /** The staff of a government is counted by its personnel agency, not by who watches it. */
  private static boolean countsStaff(InstitutionMention body, Draft draft) {
    boolean isOfTheCountry = draft.min() >= NATIONAL_STAFF && body.place().isEmpty();
    return isOfTheCountry || body.body().startsWith("BK") || STAFF_BODIES.contains(body.body());
  }

  /** Who imposed the sanction: "Wali Kota Malang menjatuhkan", "didemosi oleh Bupati Wajo". */
  private Optional<Office> official(Draft draft) {
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
        .flatMap(Office::body)
        .filter(b -> COUNTING.contains(b.body()) && !isOwnCount(b, scope))
        .isPresent();
  }

  private static boolean isItem(Draft draft) {
    return draft.dimension.filter(d -> d == Dimension.REGION).isPresent();
  }

  /** The place of the body that issues the count. */
  Optional<Region> region(Draft draft, Statements statements) {
    return issuer(draft)
        .flatMap(InstitutionMention::place)
        .or(() -> official(draft).flatMap(Office::place))
        .or(() -> earlier(draft, statements).flatMap(InstitutionMention::place));
  }

  /** The place of a speaker who speaks of what his own body does: "kami memproses 9 laporan". */
  Optional<Region> ownRegion(Draft draft) {
    boolean isOwn =
        reading.terms().hasCue("self", reading.firstAround(draft), reading.endAround(draft));
    return isOwn
        ? speakers
            .of(draft.sentence)
            .flatMap(Office::body)
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
    if (isEmployer(first) || isAwaited(first)) {
      return false;
    }
    boolean isObject = RECIPIENT_MARKS.contains(before);
    boolean isSource =
        !isOffice(first)
            && reading.terms().within(TermClass.CUE, first - 6, first).stream()
                .anyMatch(c -> isSource(c, first));
    boolean isSubject =
        !OBJECT_MARKS.contains(before)
            && !isOffice(first)
            && isActing(end, reading.endToken(reading.sentenceAt(body.span().start())));
    return (!isObject || isReceiver(first)) && (isSource || isSubject || isAgent(first, end));
  }

  /** "Bawaslu kemarin mencatat", "BKD menerangkan". */
  private boolean isActing(int end, int sentenceEnd) {
    return reading.terms().hasCue("issue", end, Math.min(end + REACH, sentenceEnd))
        || (reading.terms().isCue("speech", end) && reading.tokens().word(end).startsWith("men"));
  }

  /** "laporan yang masuk ke Bawaslu". */
  private boolean isReceiver(int first) {
    return reading.terms().within(TermClass.CUE, first - 4, first).stream()
        .anyMatch(c -> c.end() == first && c.term().has("cue", "agent"));
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
        .flatMap(Office::body)
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

  /** The body that counts in a sentence. */
  Optional<InstitutionMention> in(int sentence) {
    return issuers.getOrDefault(sentence, List.of()).stream().findFirst();
  }

  /** The issuer of the nearest earlier sentence that holds for the draft. */
  private Optional<InstitutionMention> earlier(Draft draft, Statements statements) {
    return issuers.headMap(draft.sentence, false).descendingMap().entrySet().stream()
        .limit(REACH_ISSUERS)
        .filter(e -> !statements.areApart(e.getKey(), draft.sentence))
        .findFirst()
        .map(e -> e.getValue().get(e.getValue().size() - 1));
  }

  private Optional<InstitutionMention> before(
      Draft draft, RegionScope.Found region, Statements statements) {
    Optional<InstitutionMention> issuer = earlier(draft, statements);
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
  private Optional<InstitutionMention> after(
      Draft draft, RegionScope.Found region, Statements statements) {
    int paragraph = reading.paragraphAt(reading.sentence(draft.sentence).start());
    int end = reading.paragraphs().get(paragraph).end();
    int last = Math.min(reading.sentences().size(), draft.sentence + REACH_SENTENCES);
    for (int s = draft.sentence + 1; s < last; s++) {
      if (reading.sentence(s).start() >= end) {
        break;
      }
      int sentence = s;
      if (statements.startsAnew(sentence, draft.sentence)) {
        continue;
      }
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
  private Optional<InstitutionMention> named(
      Draft draft, RegionScope.Found region, Statements statements) {
    int number = draft.number.span().start();
    return reading.bodiesWithin(Math.max(0, number - REACH_CHARS), number).stream()
        .filter(b -> COUNTING.contains(b.body()))
        .filter(b -> !isRecipient(b) && isOwnCount(b, region))
        .filter(b -> !statements.startsAnew(draft.sentence, reading.sentenceAt(b.span().start())))
        .reduce((a, b) -> b);
  }

  /** "pegawai Kemenag itu": whom somebody works for. */
  private boolean isEmployer(int first) {
    return EMPLOYED.contains(reading.tokens().word(first - 1));
  }

  /** "menunggu verifikasi BKN": whose answer is still out. */
  private boolean isAwaited(int first) {
    return AWAITED.contains(reading.tokens().word(first - 1))
        || AWAITED.contains(reading.tokens().word(first - 2));
  }

  /** "dilaporkan Bawaslu kepada bupati": who did it. */
  private boolean isAgent(int first, int end) {
    String before = reading.tokens().word(first - 1);
    boolean isPassive = before.startsWith("di") && before.length() > 4;
    return isPassive && Set.of("ke", "kepada").contains(reading.tokens().word(end));
  }

  /** The only counting body of an article that names it late or beside the point. */
  private Optional<InstitutionMention> only(
      Draft draft, RegionScope.Found region, Statements statements) {
    List<InstitutionMention> named =
        others(draft, statements).filter(b -> !isRecipient(b)).toList();
    boolean isOfOthers = speakers.of(draft.sentence).filter(o -> o.body().isEmpty()).isPresent();
    boolean isOne = named.stream().map(InstitutionMention::body).distinct().count() == 1;
    return isOne && !isOfOthers
        ? named.stream().filter(b -> b.place().isEmpty() || isOwnCount(b, region)).findFirst()
        : Optional.empty();
  }

  /** The place of the only counting bodies of an article, none of which merely speaks. */
  Optional<Region> onlyRegion(Draft draft, Statements statements) {
    List<InstitutionMention> named = others(draft, statements).toList();
    boolean isSpoken =
        named.stream().anyMatch(b -> isOffice(reading.tokens().after(b.span().start())));
    boolean isCentral = in(draft.sentence).filter(b -> b.place().isEmpty()).isPresent();
    List<Region> places =
        named.stream().flatMap(b -> b.place().stream()).distinct().limit(2).toList();
    return places.size() == 1 && !isSpoken && !isCentral
        ? Optional.of(places.get(0))
        : Optional.empty();
  }

  /** The bodies that stand neither in a link nor in another count nor as somebody's employer. */
  private Stream<InstitutionMention> others(Draft draft, Statements statements) {
    return bodies.stream()
        .limit(MOST_BODIES)
        .filter(b -> !statements.isOther(reading.sentenceAt(b.span().start()), draft.sentence))
        .filter(b -> !reading.isLink(b.span().start()))
        .filter(b -> !isEmployer(reading.tokens().after(b.span().start())))
        .filter(b -> !isAwaited(reading.tokens().after(b.span().start())));
  }

  private boolean isRecipient(InstitutionMention body) {
    int first = reading.tokens().after(body.span().start());
    if (isEmployer(first) || isAwaited(first)) {
      return true;
    }
    String before = reading.tokens().word(first - 1);
    return OBJECT_MARKS.contains(before) || before.startsWith("di") || before.equals("menilai");
  }
}
