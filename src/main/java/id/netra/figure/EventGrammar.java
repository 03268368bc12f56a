package id.netra.figure;

import id.netra.text.DateMention;
import id.netra.text.DatePrecision;
import id.netra.text.InstitutionMention;
import id.netra.text.PlaceMention;
import id.netra.text.Region;
import id.netra.text.RegionLevel;
import id.netra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the neutrality event that an article reports.
 *
 * <p>An event is held, opened or attended ("menggelar sosialisasi", "mengikuti apel", "deklarasi
 * digelar"); its type is named first in the lead. The day is the date of its sentence, else of the
 * lead; the venue stands after "di".
 */
final class EventGrammar {
  private static final double HELD = 0.9;
  private static final double NAMED = 0.7;
  private static final int LEAD_SENTENCES = 6;
  private static final int REACH = 14;
  private static final int LONGEST_VENUE = 8;
  private static final int ORGANISER_REACH = 8;
  private static final Set<String> ORGANISING =
      Set.of(
          "menggelar",
          "gelar",
          "mengadakan",
          "menyelenggarakan",
          "melaksanakan",
          "menyosialisasikan",
          "mensosialisasikan",
          "mengumpulkan",
          "menghelat",
          "mendeklarasikan",
          "membekali",
          "adakan");
  private static final Set<String> ORGANISED =
      Set.of(
          "digelar",
          "diadakan",
          "diselenggarakan",
          "dilaksanakan",
          "dihelat",
          "diinisiasi",
          "diprakarsai");
  private static final Set<String> VENUES =
      Set.of(
          "hotel",
          "gedung",
          "aula",
          "kantor",
          "pendopo",
          "ballroom",
          "balai",
          "ruang",
          "lapangan",
          "graha",
          "gor",
          "alun-alun",
          "halaman",
          "cafe",
          "kafe",
          "resto",
          "rsud",
          "sekolah",
          "auditorium",
          "ruangan",
          "convention",
          "pantai",
          "taman",
          "rumah");
  private final Reading reading;
  private final List<Draft> drafts;

  EventGrammar(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.drafts = drafts;
  }

  List<Event> events() {
    boolean isTopic =
        reading.terms().all(TermClass.CUE).stream().anyMatch(c -> c.term().has("cue", "topic"));
    if (!isTopic) {
      return List.of();
    }
    return held().map(m -> List.of(event(m))).orElse(List.of());
  }

  /** The first event word of the lead that is held, opened or attended. */
  private Optional<TermMatch> held() {
    int last = Math.min(LEAD_SENTENCES, reading.sentences().size()) - 1;
    if (last < 0) {
      return Optional.empty();
    }
    List<TermMatch> named = reading.terms().within(TermClass.EVENT, 0, reading.endToken(last));
    Optional<TermMatch> held = named.stream().filter(this::isHeld).findFirst();
    return held.or(
        () -> reading.terms().all(TermClass.EVENT).stream().filter(this::isHeld).findFirst());
  }

  private boolean isHeld(TermMatch event) {
    int sentence = reading.sentenceAt(reading.tokens().start(event.first()));
    if (isPartisan(event)
        || drafts.stream().anyMatch(d -> d.sentence == sentence && d.isViolation())) {
      return false;
    }
    int from = Math.max(reading.firstToken(sentence), event.first() - REACH);
    int to = Math.min(reading.endToken(sentence), event.end() + REACH);
    for (int i = from; i < to; i++) {
      if (HOLDING.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return VERBAL.contains(reading.tokens().word(event.first()));
  }

  /** "menghadiri deklarasi calon" is no event of neutrality. */
  private boolean isPartisan(TermMatch event) {
    for (int i = event.end(); i < event.end() + 3; i++) {
      if (PARTISAN.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

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
          "kemenangan");
  private static final Set<String> HOLDING =
      Set.of(
          "menggelar",
          "gelar",
          "digelar",
          "mengadakan",
          "diadakan",
          "menyelenggarakan",
          "diselenggarakan",
          "membuka",
          "dibuka",
          "mengikuti",
          "ikuti",
          "diikuti",
          "menghadiri",
          "hadiri",
          "dihadiri",
          "melaksanakan",
          "dilaksanakan",
          "memimpin",
          "dipimpin",
          "berlangsung",
          "dilakukan",
          "melakukan",
          "acara",
          "kegiatan",
          "menjadi",
          "helat",
          "dihelat",
          "hadir",
          "dalam",
          "pada",
          "di",
          "mengucapkan",
          "membacakan",
          "seusai",
          "usai",
          "saat");
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
          "ikrarkan");

  private Event event(TermMatch match) {
    int sentence = reading.sentenceAt(reading.tokens().start(match.first()));
    Optional<DateMention> date = date(sentence);
    EventType type =
        Coded.parse(EventType.class, match.term().attribute("type")).orElse(EventType.SOSIALISASI);
    List<Integer> participants = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.kind.filter(FigureKind::isAttendance).isPresent() && !draft.isRepeat) {
        participants.add(i);
      }
    }
    boolean isDated = date.isPresent();
    return new Event(
        type,
        date.map(DateMention::date),
        date.map(EventGrammar::basis).orElse(DateBasis.NONE),
        venue(sentence),
        region(sentence),
        organiser(sentence),
        mode(),
        List.copyOf(participants),
        new Evidence(
            reading.tokens().span(match.first(), match.end()),
            reading.sentence(sentence),
            match.term().id(),
            isDated ? HELD : NAMED));
  }

  private Optional<DateMention> date(int sentence) {
    Span here = reading.sentence(sentence);
    return dated(here)
        .or(
            () -> {
              int end =
                  reading.sentence(Math.min(LEAD_SENTENCES, reading.sentences().size()) - 1).end();
              return dated(new Span(0, Math.max(end, here.end())));
            });
  }

  private Optional<DateMention> dated(Span stretch) {
    return reading.dates().stream()
        .filter(d -> stretch.contains(d.span()) && d.precision() == DatePrecision.DAY)
        .findFirst();
  }

  private static DateBasis basis(DateMention date) {
    return switch (date.yearBasis()) {
      case STATED -> DateBasis.STATED;
      case INFERRED_BY_WEEKDAY -> DateBasis.INFERRED_BY_WEEKDAY;
      case INFERRED_FROM_ARTICLE -> DateBasis.PUBLISHED;
      case RELATIVE -> DateBasis.RELATIVE;
    };
  }

  /** The words after "di" from the name of a building to the next comma or date. */
  private Optional<String> venue(int sentence) {
    Tokens tokens = reading.tokens();
    int last = Math.min(reading.sentences().size(), sentence + 3) - 1;
    for (int i = reading.firstToken(sentence); i < reading.endToken(last); i++) {
      boolean isVenue = VENUES.contains(tokens.word(i)) && tokens.word(i - 1).equals("di");
      if (isVenue) {
        int end = i + 1;
        while (end < i + LONGEST_VENUE && isVenueWord(end)) {
          end++;
        }
        return Optional.of(tokens.between(i, end));
      }
    }
    return Optional.empty();
  }

  private boolean isVenueWord(int token) {
    Tokens tokens = reading.tokens();
    int start = tokens.start(token);
    return tokens.isWord(token)
        && !tokens.opensLine(token)
        && (tokens.isCapitalised(token) || reading.terms().at(TermClass.CUE, token).isEmpty())
        && reading.terms().at(TermClass.OUTCOME, token).isEmpty()
        && !reading.hasDateIn(start, start + 1);
  }

  private Optional<Region> region(int sentence) {
    List<PlaceMention> places =
        reading.placesWithin(0, reading.sentence(sentence).end()).stream()
            .filter(p -> p.region().level() != RegionLevel.DISTRICT)
            .toList();
    return places.stream()
        .filter(p -> p.region().level() != RegionLevel.PROVINCE)
        .findFirst()
        .or(() -> places.stream().findFirst())
        .map(PlaceMention::region);
  }

  /**
   * Who holds it: the subject of "menggelar", the agent of "digelar", else the local government.
   */
  private Optional<String> organiser(int sentence) {
    Span here = reading.sentence(sentence);
    List<InstitutionMention> bodies = reading.bodiesWithin(here.start(), here.end());
    return bodies.stream()
        .filter(this::isHolding)
        .findFirst()
        .or(() -> bodies.stream().filter(b -> b.body().startsWith("Pem")).findFirst())
        .map(InstitutionMention::label);
  }

  private boolean isHolding(InstitutionMention body) {
    Tokens tokens = reading.tokens();
    int first = tokens.after(body.span().start());
    int end = tokens.startingFrom(body.span().end());
    for (int i = end; i < end + ORGANISER_REACH; i++) {
      if (ORGANISING.contains(tokens.word(i))) {
        return true;
      }
    }
    return ORGANISED.contains(tokens.word(first - 1))
        || (tokens.word(first - 1).equals("oleh") && ORGANISED.contains(tokens.word(first - 2)));
  }

  private Optional<EventMode> mode() {
    List<String> modes =
        reading.terms().all(TermClass.CATEGORY).stream()
            .filter(c -> c.term().has("dimension", "mode"))
            .map(c -> c.term().attribute("category"))
            .distinct()
            .toList();
    if (modes.contains("daring")) {
      return Optional.of(modes.contains("luring") ? EventMode.HYBRID : EventMode.ONLINE);
    }
    return modes.contains("luring") ? Optional.of(EventMode.IN_PERSON) : Optional.empty();
  }
}
