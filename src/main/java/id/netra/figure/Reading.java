package id.netra.figure;

import id.netra.text.DateMention;
import id.netra.text.DatesFound;
import id.netra.text.InstitutionMention;
import id.netra.text.Institutions;
import id.netra.text.LegalReference;
import id.netra.text.LexedText;
import id.netra.text.NumberMention;
import id.netra.text.PeriodMention;
import id.netra.text.PlaceMention;
import id.netra.text.Places;
import id.netra.text.Sentences;
import id.netra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An article with everything that the primitives find in it. */
final class Reading {
  private static final int LONGEST_HEADLINE = 200;
  private static final int AROUND_TOKENS = 250;
  private static final int LONGEST_OUTLET = 8;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> DATELINE_MARKS = Set.of("-", "–", "—", "(", ",", ":", "|", "--");
  private final ArticleText article;
  private final Tokens tokens;
  private final Terms terms;
  private final List<Span> sentences;
  private final List<Span> paragraphs;
  private final List<NumberMention> numbers;
  private final Once<DatesFound> datesFound;
  private final Once<List<DateMention>> dates;
  private final Once<List<Span>> dateSpans;
  private final Once<List<LegalReference>> laws;
  private final Once<List<PeriodMention>> periods;
  private final Once<List<PlaceMention>> places;
  private final Once<List<InstitutionMention>> bodies;
  private final Optional<Span> headline;

  private Reading(ArticleText article) {
    this.article = article;
    String text = article.text();
    tokens = Tokens.of(text);
    terms = Lexicon.STANDARD.scan(tokens);
    paragraphs = Sentences.paragraphs(text);
    sentences = Sentences.find(text, paragraphs);
    LexedText lexed = LexedText.of(text);
    numbers = lexed.numbers();
    datesFound = new Once<>(lexed::dates);
    dates = new Once<>(() -> datesFound.get().resolved(article.published()));
    dateSpans = new Once<>(() -> datesFound.get().spans());
    laws = new Once<>(lexed::legalReferences);
    periods = new Once<>(lexed::periods);
    places = new Once<>(() -> TieredPlaces.resolve(Places.find(text), this));
    bodies = new Once<>(() -> Institutions.find(text, places()));
    headline = headline();
  }

  static Reading of(ArticleText article) {
    return new Reading(article);
  }

  String text() {
    return article.text();
  }

  Tokens tokens() {
    return tokens;
  }

  Terms terms() {
    return terms;
  }

  List<Span> sentences() {
    return sentences;
  }

  List<Span> paragraphs() {
    return paragraphs;
  }

  List<NumberMention> numbers() {
    return numbers;
  }

  List<DateMention> dates() {
    return dates.get();
  }

  /** The stretches that are dates, resolved or not. */
  List<Span> dateSpans() {
    return dateSpans.get();
  }

  List<LegalReference> laws() {
    return laws.get();
  }

  List<PeriodMention> periods() {
    return periods.get();
  }

  List<PlaceMention> places() {
    return places.get();
  }

  /** The places that lie wholly between two positions. */
  List<PlaceMention> placesWithin(int start, int end) {
    return within(places(), PlaceMention::span, start, end);
  }

  /** The institutions that lie wholly between two positions. */
  List<InstitutionMention> bodiesWithin(int start, int end) {
    return within(bodies(), InstitutionMention::span, start, end);
  }

  /** The dates, resolved or not, that start between two positions. */
  boolean hasDateIn(int start, int end) {
    List<Span> found = within(dateSpans(), s -> s, start, text().length());
    return !found.isEmpty() && found.get(0).start() < end;
  }

  /** The periods that lie wholly between two positions. */
  List<PeriodMention> periodsWithin(int start, int end) {
    return within(periods(), PeriodMention::span, start, end);
  }

  private static <T> List<T> within(List<T> all, Function<T, Span> span, int start, int end) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(all.get(middle)).start() >= start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int to = low;
    while (to < all.size() && span.apply(all.get(to)).end() <= end) {
      to++;
    }
    return all.subList(low, to);
  }

  List<InstitutionMention> bodies() {
    return bodies.get();
  }

  Span sentence(int index) {
    return sentences.get(index);
  }

  /** Index of the sentence around the position, or of the last one before it. */
  int sentenceAt(int position) {
    return indexAt(sentences, position);
  }

  /** Index of the paragraph around the position, or of the last one before it. */
  int paragraphAt(int position) {
    return indexAt(paragraphs, position);
  }

  /** First token of a sentence. */
  int firstToken(int sentence) {
    return tokens.startingFrom(sentences.get(sentence).start());
  }

  /** First token of the draft's sentence, or of its last words in a boundless one. */
  int firstAround(Draft draft) {
    return Math.max(firstToken(draft.sentence), draft.first - AROUND_TOKENS);
  }

  /** Token after the last of the draft's sentence, or of the next words in a boundless one. */
  int endAround(Draft draft) {
    return Math.min(endToken(draft.sentence), draft.first + AROUND_TOKENS);
  }

  /** Token after the last of a sentence. */
  int endToken(int sentence) {
    return tokens.startingFrom(sentences.get(sentence).end());
  }

  /** Whether the position lies in the title, or in a first line that reads like one. */
  boolean isInTitle(int position) {
    return headline.filter(t -> t.contains(position)).isPresent();
  }

  private Optional<Span> headline() {
    if (article.title().isPresent() || paragraphs.size() < 2) {
      return article.title();
    }
    String line = paragraphs.get(0).in(text()).strip();
    boolean isOpen = !line.isEmpty() && ".?!\":;”)".indexOf(line.charAt(line.length() - 1)) < 0;
    return isOpen && line.length() <= LONGEST_HEADLINE
        ? Optional.of(paragraphs.get(0))
        : Optional.empty();
  }

  /** Whether the position lies in a line that leads to other articles: "Baca juga: …". */
  boolean isLink(int position) {
    Span line = paragraphs.get(paragraphAt(position));
    int first = tokens.after(line.start());
    return terms.within(TermClass.CUE, first, first + 3).stream()
        .anyMatch(c -> c.first() == first && c.term().has("cue", "related"));
  }

  /** Whether a place opens its line as a dateline: "KLATEN - Bawaslu …". */
  boolean isDateline(PlaceMention place) {
    int first = tokens.after(place.span().start());
    int end = tokens.startingFrom(place.span().end());
    return DATELINE_MARKS.contains(tokens.word(end))
        && (tokens.opensLine(first) || isAfterOutlet(first, end));
  }

  /** "KABAR KITA, KLATEN - Bawaslu …": the name of the paper stands before the place. */
  private boolean isAfterOutlet(int first, int end) {
    if (!DASHES.contains(tokens.word(end)) || !tokens.word(first - 1).equals(",")) {
      return false;
    }
    int token = first - 2;
    while (token > first - LONGEST_OUTLET && isOutletWord(token) && !tokens.opensLine(token)) {
      token--;
    }
    return token >= 0 && isOutletWord(token) && tokens.opensLine(token);
  }

  private boolean isOutletWord(int token) {
    return tokens.isCapitalised(token)
        || tokens.word(token).equals(".")
        || tokens.word(token - 1).equals(".");
  }

  private static int indexAt(List<Span> spans, int position) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (spans.get(middle).start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }
}
