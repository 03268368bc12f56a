package id.netra.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Cells and small pieces that several tables of the page share. */
final class Cells {
  private Cells() {}

  static Consumer<Html> said(Bilingual text) {
    return html -> html.said(text);
  }

  static Consumer<Html> quoted(String text) {
    return html -> html.quoted(text);
  }

  /** A text with quieter ones below it, those that are not empty. */
  static Consumer<Html> lines(Bilingual first, Bilingual... below) {
    return html -> {
      html.said("div", first);
      for (Bilingual line : below) {
        if (!line.id().isEmpty()) {
          html.said("div", line, "class", "quiet");
        }
      }
    };
  }

  /** What a figure is to its series, with the mark that its point bears in the chart. */
  static Consumer<Html> status(FigureLine line) {
    return html -> html.said("span", Bilingual.word(line.status()), "class", mark(line.status()));
  }

  /** Class of the mark of a status. */
  static String mark(String status) {
    return "mark-" + status;
  }

  /** A difference with its sign. */
  static Consumer<Html> difference(OptionalLong difference) {
    return difference.isEmpty()
        ? said(Bilingual.same(""))
        : said(Bilingual.of(words -> words.difference(difference.getAsLong())));
  }

  /** A button that opens a group of evidence. */
  static Consumer<Html> evidence(String group, Bilingual text, Bilingual about) {
    return html ->
        html.openNamed(
                "button",
                "aria-label",
                Phrases.joined(text, about),
                "type",
                "button",
                "class",
                "evidence",
                "data-g",
                group)
            .said(text)
            .close("button");
  }

  /** A count that opens its evidence, if there is some. */
  static Consumer<Html> count(long value, Optional<String> group, Bilingual about) {
    Bilingual text = Bilingual.count(value);
    return group
        .filter(id -> value > 0)
        .map(id -> evidence(id, text, about))
        .orElseGet(() -> said(text));
  }

  /** Sentences as published, the number marked, with their sources. */
  static Consumer<Html> quotes(List<Sentence> sentences) {
    return html -> sentences.forEach(sentence -> quote(sentence, html));
  }

  static void quote(Sentence sentence, Html html) {
    html.open("blockquote", "lang", "id", "dir", "auto").text(sentence.before());
    if (!sentence.marked().isEmpty()) {
      html.open("mark").text(sentence.marked()).close("mark");
    }
    html.text(sentence.after()).close("blockquote");
    html.open("p", "class", "source");
    source(sentence.article(), html);
    html.close("p");
  }

  private static void source(Article article, Html html) {
    String name = article.outlet().or(article::title).or(article::url).orElse("");
    if (name.isEmpty()) {
      html.said(Bilingual.word("no_outlet"));
    } else {
      html.link(article.url().orElse(""), name);
    }
    article.date().ifPresent(date -> html.text(", ").said(Bilingual.day(date)));
  }
}
