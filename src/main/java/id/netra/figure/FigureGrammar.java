package id.netra.figure;

import id.netra.text.NumberMention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The grammar of figures and events: reads one article in one pass.
 *
 * <p>Numbers are found, those that count nothing are rejected, then each is given its counted noun
 * and outcome verb, lists and breakdowns are resolved, and period, place, body and day are taken
 * from what stands nearest.
 */
public final class FigureGrammar {
  /** Version of the grammar with its rule files; raised whenever a rule file changes. */
  public static final String VERSION = "figures-5";

  private final Set<RuleFamily> families;

  private FigureGrammar(Set<RuleFamily> families) {
    this.families = families;
  }

  /** The figures and events of an article. */
  public static Extraction extract(ArticleText article) {
    return new FigureGrammar(EnumSet.allOf(RuleFamily.class)).read(article);
  }

  /** The same with one family of rules switched off. */
  public static Extraction extractWithout(RuleFamily family, ArticleText article) {
    return new FigureGrammar(EnumSet.complementOf(EnumSet.of(family))).read(article);
  }

  /** The figures in the making, in the order of {@link Extraction#figures}. */
  static List<Draft> drafts(Reading reading) {
    FigureGrammar grammar = new FigureGrammar(EnumSet.allOf(RuleFamily.class));
    List<Draft> drafts = grammar.kinds(reading);
    grammar.complete(drafts, reading, scopes(reading, drafts));
    return drafts;
  }

  private Extraction read(ArticleText article) {
    Reading reading = Reading.of(article);
    List<Draft> drafts = kinds(reading);
    Once<Scopes> scopes = scopes(reading, drafts);
    complete(drafts, reading, scopes);
    List<Figure> figures = new FigureWriting(reading, families, scopes).figures(drafts);
    return new Extraction(figures, new EventGrammar(reading, drafts).events());
  }

  private static Once<Scopes> scopes(Reading reading, List<Draft> drafts) {
    return new Once<>(() -> Scopes.of(reading, drafts));
  }

  private void complete(List<Draft> drafts, Reading reading, Once<Scopes> scopes) {
    PeriodScope periods = new PeriodScope(reading);
    drafts.forEach(d -> d.ownPeriod = periods.own(d));
    if (families.contains(RuleFamily.REPEATS)) {
      Repeats.mark(drafts, reading);
    }
    if (families.contains(RuleFamily.PART_LINKS)) {
      AttendanceSums.apply(drafts);
      new Axes(reading).apply(drafts);
      new PartLinks(reading, scopes).apply(drafts);
    }
    drafts.forEach(d -> d.period = periods.of(d));
    Categories.complete(drafts);
    drafts.forEach(new StageTail(reading)::assign);
    StageTail.complete(drafts);
    new Neutrality(reading, drafts).assign();
    drafts.forEach(Populations::complete);
  }

  /** The numbers that count something, each with its kind, in the order of the text. */
  private List<Draft> kinds(Reading reading) {
    NumberRejection rejection = new NumberRejection(reading);
    List<Draft> kept = new ArrayList<>();
    List<Draft> sentence = new ArrayList<>();
    SentenceGrammar grammar = new SentenceGrammar(reading, families);
    for (NumberMention number : reading.numbers()) {
      if (families.contains(RuleFamily.REJECTION) && rejection.reason(number).isPresent()) {
        continue;
      }
      Draft draft = draft(reading, number);
      if (!sentence.isEmpty() && sentence.get(0).sentence != draft.sentence) {
        grammar.read(sentence, kept);
        sentence.clear();
      }
      sentence.add(draft);
    }
    grammar.read(sentence, kept);
    return kept;
  }

  private static Draft draft(Reading reading, NumberMention number) {
    Tokens tokens = reading.tokens();
    Draft draft =
        new Draft(
            number,
            tokens.after(number.qualifierSpan().start()),
            Math.max(
                tokens.startingFrom(number.span().end()),
                tokens.startingFrom(number.qualifierSpan().end())),
            reading.sentenceAt(number.span().start()));
    draft.isInTitle = reading.isInTitle(number.span().start());
    return draft;
  }
}
