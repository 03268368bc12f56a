package id.netra.clean;

import id.netra.text.Languages;
import id.netra.text.LegalReferences;
import id.netra.text.Normalisation;
import id.netra.text.Span;
import id.netra.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a clean article of a raw one; linear in its length, never fails on odd text.
 *
 * <p>In order: normal form; furniture; headline and body printed twice; the ends of the article;
 * then date, outlet, language and laws. A dateline keeps its city and loses its agency: "Cibitung
 * (ANTARA) - Camat …" becomes "Cibitung - Camat …", for the city tells where the reporter sat and
 * the grammar of figures knows the form, while the agency would be a theme. Sentences are never
 * shortened. What is furniture stands in {@code furniture.tsv}.
 */
public final class ArticleCleaner {
  /**
   * The version of the rules; articles cleaned by another are cleaned again. It ends in the hash of
   * the rule files, which a test compares.
   */
  public static final String VERSION = "2-94e68f13";

  private ArticleCleaner() {}

  /** The clean article of an outlet of which nothing is known. */
  public static CleanArticle clean(RawArticle raw) {
    return clean(raw, OutletHabits.NONE);
  }

  /** The clean article of an outlet that has these habits. */
  static CleanArticle clean(RawArticle raw, OutletHabits habits) {
    String document = raw.document();
    int titleChars = raw.title().map(String::length).orElse(0);
    Page page = Page.ofBody(raw);
    Page titlePage = Page.ofTitle(Normalisation.of(document, new Span(0, titleChars)));
    page.countAll(titlePage);
    Furniture.removeFrom(page, habits);
    Optional<Line> declared = titlePage.lines().stream().findFirst();
    List<Line> body = new ArrayList<>(page.lines());
    Optional<Line> found = declared.isPresent() ? Optional.empty() : Headlines.of(body);
    found.ifPresent(body::remove);
    declared.or(() -> found).ifPresent(t -> Repetitions.removeHeadline(page, t.text(), body));
    Repetitions.removeBody(page, body);
    Furniture.removeClosing(page);
    Composition text = new Composition(document.length());
    declared.ifPresent(line -> text.add(titlePage, line));
    found.ifPresent(line -> text.add(page, line));
    int bodyStart = text.nextLineStart();
    body.stream().filter(line -> !line.isRemoved()).forEach(line -> text.add(page, line));
    TracedText traced = text.build();
    PublishedDate published =
        PublishedDates.of(
            raw,
            habits.dateOrder(),
            page.dateLines(),
            traced.text(),
            Math.min(bodyStart, traced.text().length()));
    return described(raw, page, declared.or(() -> found).map(Line::text), traced, published);
  }

  private static CleanArticle described(
      RawArticle raw,
      Page page,
      Optional<String> title,
      TracedText traced,
      PublishedDate published) {
    String text = traced.text();
    return new CleanArticle(
        title,
        text,
        traced.offsets(),
        published,
        Outlets.of(raw.outlet(), raw.url()),
        Languages.guess(text),
        page.removedChars(),
        LegalReferences.find(text));
  }
}
