package id.netra.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the words that name an event which took place or is announced.
 *
 * <p>An event is held, opened or attended ("menggelar sosialisasi", "mengikuti apel", "deklarasi
 * digelar"). One that is only wished for ("berharap Bawaslu melakukan sosialisasi"), that is a form
 * of violation ("menghadiri deklarasi calon") or that ends before the talk ("seusai rapat kerja")
 * is none.
 */
final class HeldEvents {
  private static final int LEAD_SENTENCES = 6;
  private static final int LEAD = 3;
  private static final int REACH = 14;
  private static final int WISH_REACH = 14;
  private static final int OBJECT_REACH = 5;
  private static final Set<String> PARTISAN =
      Set.of(
          "calon",
          "paslon",
          "dukungan",
          "bakal",
          "partai",
          "parpol",
          "pasangan",
          "caleg",
          "kemenangan",
          "capres",
          "bapaslon",
          "diri",
          "media");
  private static final Set<String> HOLDING =
      Set.of(
          "menggelar",
          "gelar",
          "digelar",
          "mengadakan",
          "diadakan",
          "adakan",
          "menyelenggarakan",
          "diselenggarakan",
          "membuka",
          "dibuka",
          "buka",
          "mengikuti",
          "ikuti",
          "diikuti",
          "menghadiri",
          "hadiri",
          "dihadiri",
          "melaksanakan",
          "dilaksanakan",
          "memimpin",
          "pimpin",
          "dipimpin",
          "berlangsung",
          "dilakukan",
          "melakukan",
          "acara",
          "kegiatan",
          "helat",
          "dihelat",
          "menghelat",
          "hadir",
          "mengucapkan",
          "membacakan",
          "peserta",
          "dimulai",
          "diinisiasi",
          "ikut",
          "menutup",
          "ditutup");
  private static final Set<String> VERBAL =
      Set.of(
          "menyosialisasikan",
          "mensosialisasikan",
          "berdeklarasi",
          "mendeklarasikan",
          "berikrar",
          "mengikrarkan",
          "menandatangani",
          "meneken",
          "sosialisasikan",
          "deklarasikan",
          "ikrarkan",
          "teken",
          "tandatangani");
  private static final Set<String> WISHES =
      Set.of(
          "berharap",
          "harap",
          "diharapkan",
          "harapan",
          "meminta",
          "minta",
          "diminta",
          "mengimbau",
          "menghimbau",
          "diimbau",
          "perlu",
          "perlunya",
          "sebaiknya",
          "seharusnya",
          "harus",
          "mendesak",
          "menyarankan",
          "mendorong",
          "jika",
          "bila",
          "apabila",
          "berencana",
          "merencanakan",
          "wajib",
          "dapat",
          "bisa",
          "belum",
          "batal",
          "ditunda",
          "pentingnya",
          "mengusulkan",
          "menginginkan",
          "ingin",
          "hendaknya",
          "semestinya",
          "agar",
          "supaya",
          "tidak",
          "tanpa",
          "kurangnya",
          "minimnya",
          "dilarang",
          "larangan",
          "melarang",
          "boleh");
  private static final Set<String> PRESENT =
      Set.of("dalam", "pada", "saat", "ketika", "melalui", "lewat", "usai", "seusai");
  private static final Set<String> CLAUSES = Set.of(";", "\"", "”", "“");
  private static final Set<String> AFTER = Set.of("seusai", "usai", "selepas", "selesai");
  private static final Set<String> TALKS =
      Set.of("webinar", "seminar", "diskusi", "talkshow", "forum");
  private static final Set<String> SIGNED =
      Set.of(
          "pakta",
          "ikrar",
          "komitmen",
          "integritas",
          "deklarasi",
          "kesepakatan",
          "nota",
          "keputusan",
          "fakta",
          "janji",
          "pernyataan",
          "perjanjian");
  private static final Set<String> TOPICS = Set.of("memihak", "berpihak", "kampanye");
  private final Reading reading;
  private final List<Draft> drafts;

  HeldEvents(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.drafts = drafts;
  }

  /** The event words that are held; the one that the lead names first leads. */
  List<TermMatch> all() {
    if (reading.terms().all(TermClass.EVENT).isEmpty() || !isTopic()) {
      return List.of();
    }
    List<TermMatch> held =
        reading.terms().all(TermClass.EVENT).stream().filter(this::isHeld).toList();
    if (held.isEmpty()) {
      return List.of();
    }
    TermMatch first = held.get(0);
    return first.term().has("type", "apel")
        ? Stream.concat(ceremony(first).stream(), held.stream()).toList()
        : held;
  }

  /** "mengikuti apel sekaligus berikrar": what is done in the assembly is the event. */
  private Optional<TermMatch> ceremony(TermMatch assembly) {
    int sentence = sentenceOf(assembly);
    return reading.terms().within(TermClass.EVENT, 0, reading.endToken(sentence)).stream()
        .filter(e -> e.term().has("type", "ikrar") && !isPartisan(e))
        .findFirst();
  }

  private boolean isTopic() {
    for (int i = 0; i < reading.tokens().size(); i++) {
      String word = reading.tokens().word(i);
      if (word.startsWith("netral") || word.startsWith("ketidaknetral") || TOPICS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private int sentenceOf(TermMatch event) {
    return reading.sentenceAt(reading.tokens().start(event.first()));
  }

  private boolean isHeld(TermMatch event) {
    int sentence = sentenceOf(event);
    boolean isAside =
        isPartisan(event)
            || isWished(event, sentence)
            || isPast(event)
            || isCounted(event)
            || !isSigned(event)
            || drafts.stream().anyMatch(d -> d.sentence == sentence && d.isViolation())
            || isOfViolation(event, sentence);
    return !isAside && (isVerbal(event) || isNearVerb(event, sentence));
  }

  private boolean isVerbal(TermMatch event) {
    return VERBAL.contains(reading.tokens().word(event.first()));
  }

  private boolean isNearVerb(TermMatch event, int sentence) {
    int from = Math.max(reading.firstToken(sentence), event.first() - REACH);
    int to = Math.min(reading.endToken(sentence), event.end() + REACH);
    for (int i = from; i < to; i++) {
      if (HOLDING.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return isAt(event) || isDated(sentence) || isHeading(event, sentence);
  }

  /** "Bimbingan Teknis Netralitas Pegawai": the event is what the lead is about. */
  private boolean isHeading(TermMatch event, int sentence) {
    return sentence < 2
        && event.first() <= reading.firstToken(sentence) + 1
        && reading.tokens().word(event.end()).startsWith("netral");
  }

  /** "dalam apel", "saat deklarasi". */
  private boolean isAt(TermMatch event) {
    return PRESENT.contains(reading.tokens().word(event.first() - 1));
  }

  private boolean isDated(int sentence) {
    return sentence < LEAD_SENTENCES
        && reading.hasDateIn(reading.sentence(sentence).start(), reading.sentence(sentence).end());
  }

  /** "menghadiri deklarasi calon" is no event of neutrality. */
  private boolean isPartisan(TermMatch event) {
    for (int i = event.end(); i < event.end() + 3; i++) {
      if (PARTISAN.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return reading.tokens().word(event.first() - 2).equals("kampanye");
  }

  /** "berharap Bawaslu melakukan sosialisasi"; not "mengimbau ASN netral dalam apel". */
  private boolean isWished(TermMatch event, int sentence) {
    if (isAt(event) && (sentence < LEAD || isDated(sentence))) {
      return false;
    }
    int from = Math.max(reading.firstToken(sentence), event.first() - WISH_REACH);
    for (int i = event.first() - 1; i >= from; i--) {
      String word = reading.tokens().word(i);
      if (CLAUSES.contains(word)) {
        return false;
      }
      if (WISHES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "katanya seusai rapat kerja", "katanya dalam webinar": where somebody talked. */
  private boolean isPast(TermMatch event) {
    Tokens tokens = reading.tokens();
    int first = event.first();
    boolean isAfter =
        AFTER.contains(tokens.word(first - 1))
            || (AFTER.contains(tokens.word(first - 2)) && !tokens.word(first - 1).equals(","));
    boolean isTalk =
        TALKS.contains(tokens.word(first))
            && Set.of("dalam", "pada", "di").contains(tokens.word(first - 1))
            && reading.terms().hasCue("speech", first - 5, first);
    return (isAfter || isTalk) && !tokens.word(event.end()).startsWith("netral");
  }

  /** "sudah enam kali rapat koordinasi", "deklarasi (10,9 persen)". */
  private boolean isCounted(TermMatch event) {
    Tokens tokens = reading.tokens();
    boolean isShare = false;
    for (int i = event.end(); i < event.end() + 5; i++) {
      isShare |= tokens.word(i).equals("persen") || tokens.word(i).equals("%");
    }
    return isShare || tokens.word(event.first() - 1).equals("kali");
  }

  /** Of signatures only those under a pledge or an agreement. */
  private boolean isSigned(TermMatch event) {
    if (!event.term().has("type", "penandatanganan")) {
      return true;
    }
    for (int i = event.first(); i < event.end() + OBJECT_REACH; i++) {
      if (SIGNED.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "dikenai sanksi berupa pernyataan terbuka di depan apel". */
  private boolean isOfViolation(TermMatch event, int sentence) {
    return reading.terms().hasAct("sanction", reading.firstToken(sentence), event.first());
  }
}
