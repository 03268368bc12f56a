package id.netra.figure;

import id.netra.text.DateMention;
import id.netra.text.DatePrecision;
import id.netra.text.InstitutionMention;
import id.netra.text.PlaceMention;
import id.netra.text.Region;
import id.netra.text.RegionLevel;
import id.netra.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes the neutrality events that an article reports.
 *
 * <p>The first is the one that its lead names; another is told by a day of its own ("Sehari
 * sebelumnya, Rabu (11/9/2024), digelar apel"). The day is the date of its sentence, else of the
 * lead; the venue stands after "di".
 */
final class EventGrammar {
  private static final double HELD = 0.9;
  private static final double NAMED = 0.7;
  private static final int LEAD_SENTENCES = 6;
  private static final int MOST_EVENTS = 20;
  private static final int ELECTION_REACH = 5;
  private static final Set<String> WEEKDAYS =
      Set.of(
          "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "jum’at", "sabtu", "minggu",
          "ahad");
  private static final Set<String> ELECTION_DAYS =
      Set.of(
          "pencoblosan",
          "pemungutan",
          "pilkada",
          "pemilu",
          "pemilihan",
          "pilpres",
          "pileg",
          "kampanye",
          "hingga",
          "sampai",
          "sejak",
          "nomor",
          "masa");
  private static final Set<String> JOINTS = Set.of("bersama", "dan", "serta", ",");
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
  private final Reading reading;
  private final List<Draft> drafts;

  EventGrammar(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.drafts = drafts;
  }

  /** The events in the order of the text; a further one is told by a day of its own. */
  List<Event> events() {
    List<TermMatch> held = new HeldEvents(reading, drafts).all();
    List<TermMatch> apart = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    for (TermMatch match : held) {
      Optional<LocalDate> day = day(match, apart.isEmpty());
      boolean isFurther = day.isPresent() && !days.isEmpty() && !days.contains(day.get());
      if (apart.isEmpty() || (isFurther && apart.size() < MOST_EVENTS)) {
        apart.add(match);
      }
      day.ifPresent(days::add);
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      int from = i == 0 ? 0 : apart.get(i).first();
      int to = i + 1 < apart.size() ? apart.get(i + 1).first() : reading.tokens().size();
      events.add(event(apart.get(i), i == 0, participants(from, to)));
    }
    return events;
  }

  private Optional<LocalDate> day(TermMatch match, boolean isFirst) {
    return date(sentenceOf(match), isFirst).map(DateMention::date);
  }

  private int sentenceOf(TermMatch match) {
    return reading.sentenceAt(reading.tokens().start(match.first()));
  }

  /** The attendances counted between two words. */
  private List<Integer> participants(int from, int to) {
    List<Integer> participants = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean isBetween =
          draft.sentence >= sentenceAt(from) && (to >= reading.tokens().size() || isBefore(i, to));
      if (draft.kind.filter(FigureKind::isAttendance).isPresent() && !draft.isRepeat && isBetween) {
        participants.add(i);
      }
    }
    return List.copyOf(participants);
  }

  private boolean isBefore(int draft, int token) {
    return drafts.get(draft).sentence < sentenceAt(token);
  }

  private int sentenceAt(int token) {
    return reading.sentenceAt(reading.tokens().start(token));
  }

  private Event event(TermMatch match, boolean isFirst, List<Integer> participants) {
    int sentence = sentenceOf(match);
    Optional<DateMention> date = date(sentence, isFirst);
    EventType type =
        Coded.parse(EventType.class, match.term().attribute("type")).orElse(EventType.SOSIALISASI);
    return new Event(
        type,
        date.map(DateMention::date),
        date.map(EventGrammar::basis).orElse(DateBasis.NONE),
        venue(sentence),
        place(sentence, isFirst),
        organiser(sentence, isFirst),
        mode(),
        participants,
        new Evidence(
            reading.tokens().span(match.first(), match.end()),
            reading.sentence(sentence),
            match.term().id(),
            date.isPresent() ? HELD : NAMED));
  }

  /** The day of the sentence, else of the one after it, else of the lead. */
  private Optional<DateMention> date(int sentence, boolean isFirst) {
    Optional<DateMention> own = dated(reading.sentence(sentence));
    if (own.isPresent() || !isFirst) {
      return own;
    }
    int next = Math.min(sentence + 1, reading.sentences().size() - 1);
    int lead = Math.min(LEAD_SENTENCES, reading.sentences().size()) - 1;
    return dated(reading.sentence(next))
        .or(() -> dated(new Span(0, reading.sentence(Math.max(lead, sentence)).end())));
  }

  /** A day with its weekday or in brackets before another; never the day of the election. */
  private Optional<DateMention> dated(Span stretch) {
    List<DateMention> days =
        reading.dates().stream()
            .filter(d -> stretch.contains(d.span()) && d.precision() == DatePrecision.DAY)
            .filter(d -> !isOfElection(d) && !d.weekdayDisagrees())
            .toList();
    return days.stream().filter(this::hasWeekday).findFirst().or(() -> days.stream().findFirst());
  }

  private boolean hasWeekday(DateMention date) {
    int first = reading.tokens().after(date.span().start());
    return WEEKDAYS.contains(reading.tokens().word(first))
        || WEEKDAYS.contains(reading.tokens().word(first - 1))
        || WEEKDAYS.contains(reading.tokens().word(first - 2));
  }

  /** "menjelang pencoblosan 27 November 2024", "PP Nomor 94 … tanggal 31 Agustus 2021". */
  private boolean isOfElection(DateMention date) {
    int first = reading.tokens().after(date.span().start());
    for (int i = first - ELECTION_REACH; i < first; i++) {
      if (ELECTION_DAYS.contains(reading.tokens().word(i)) && !hasBoundary(i, first)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBoundary(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isMark = Set.of(",", "(", ".", "-", "–").contains(reading.tokens().word(i));
      if (isMark || reading.tokens().opensLine(i + 1)) {
        return true;
      }
    }
    return false;
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
      boolean isVenue = Venues.opensName(tokens.word(i)) && tokens.word(i - 1).equals("di");
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

  /** The place named so far; where a headline names none, that of the lead. */
  private Optional<Region> place(int sentence, boolean isFirst) {
    int next = Math.min(sentence + 1, reading.sentences().size() - 1);
    return isFirst
        ? region(0, sentence).or(() -> region(0, next))
        : region(sentence, sentence).or(() -> region(0, sentence));
  }

  private Optional<Region> region(int from, int sentence) {
    int start = from == 0 ? 0 : reading.sentence(from).start();
    List<PlaceMention> places =
        reading.placesWithin(start, reading.sentence(sentence).end()).stream()
            .filter(p -> p.region().level() != RegionLevel.DISTRICT)
            .toList();
    return places.stream()
        .filter(p -> p.region().level() != RegionLevel.PROVINCE)
        .findFirst()
        .or(() -> places.stream().findFirst())
        .map(PlaceMention::region);
  }

  /**
   * Who holds it: the subject of "menggelar", the agent of "digelar", else who is said to have held
   * it in the lead, else the local government.
   */
  private Optional<String> organiser(int sentence, boolean isFirst) {
    Span here = reading.sentence(sentence);
    List<InstitutionMention> bodies = reading.bodiesWithin(here.start(), here.end());
    int last = Math.min(reading.sentences().size(), sentence + (isFirst ? LEAD_SENTENCES : 1)) - 1;
    List<InstitutionMention> lead =
        reading.bodiesWithin(here.start(), reading.sentence(last).end());
    return bodies.stream()
        .filter(this::isHolding)
        .findFirst()
        .or(() -> lead.stream().filter(b -> isHolding(b) && holdsEvent(b)).findFirst())
        .or(() -> bodies.stream().filter(EventGrammar::isGovernment).findFirst())
        .or(() -> lead.stream().filter(EventGrammar::isGovernment).findFirst())
        .map(InstitutionMention::label);
  }

  private static boolean isGovernment(InstitutionMention body) {
    return body.body().startsWith("Pem") && body.place().isPresent();
  }

  /** "Bawaslu yang telah melaksanakan kegiatan deklarasi". */
  private boolean holdsEvent(InstitutionMention body) {
    int end = reading.tokens().startingFrom(body.span().end());
    return !reading.terms().within(TermClass.EVENT, end, end + ORGANISER_REACH).isEmpty();
  }

  private boolean isHolding(InstitutionMention body) {
    Tokens tokens = reading.tokens();
    int first = tokens.after(body.span().start());
    int end = tokens.startingFrom(body.span().end());
    boolean isJoined = JOINTS.contains(tokens.word(end));
    for (int i = end; i < end + ORGANISER_REACH * (isJoined ? 2 : 1); i++) {
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
