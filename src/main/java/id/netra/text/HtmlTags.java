package id.netra.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reader of the HTML tags that remain in articles. Text in angle brackets that is none is kept. */
final class HtmlTags {
  private static final int MAX_CHARS = 2000;
  private static final Set<String> BREAKING =
      Set.of(
          "p",
          "br",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "table",
          "tbody",
          "thead",
          "blockquote",
          "section",
          "article",
          "figure",
          "figcaption",
          "hr",
          "header",
          "footer",
          "iframe",
          "aside",
          "nav",
          "ins",
          "html",
          "body",
          "head",
          "title");
  private static final Set<String> FLOWING =
      Set.of(
          "a",
          "b",
          "i",
          "u",
          "s",
          "em",
          "strong",
          "span",
          "font",
          "small",
          "sup",
          "sub",
          "img",
          "label",
          "center",
          "mark",
          "strike",
          "del",
          "cite",
          "code",
          "amp",
          "video",
          "picture",
          "source",
          "svg",
          "path",
          "link",
          "meta",
          "noscript",
          "form",
          "input",
          "button");
  private static final Set<String> SPACING = Set.of("td", "th");
  private static final Set<String> HIDING = Set.of("script", "style");

  private HtmlTags() {}

  /** What a tag leaves in the text. */
  enum Effect {
    LINE_BREAK,
    SPACE,
    NOTHING,
    HIDES_CONTENT
  }

  /**
   * A tag as it stands in a text.
   *
   * @param name in lower case
   * @param effect what it leaves
   * @param end the code unit after it
   */
  record Tag(String name, Effect effect, int end) {}

  /** The tag or comment that begins with the {@code <} at this place. */
  static Optional<Tag> at(String text, int bracket) {
    int nameStart = bracket + (text.startsWith("</", bracket) ? 2 : 1);
    int nameEnd = nameStart;
    int limit = Math.min(text.length(), nameStart + 11);
    while (nameEnd < limit && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == nameStart || nameEnd >= text.length() || !endsName(text.charAt(nameEnd))) {
      return Optional.empty();
    }
    String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    boolean isClosing = nameStart == bracket + 2;
    int end = endOfTag(text, nameEnd);
    return end == nameEnd
        ? Optional.empty()
        : effect(name, isClosing).map(e -> new Tag(name, e, end));
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || Character.isWhitespace(c);
  }

  private static int endOfTag(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_CHARS);
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<') {
        return from;
      }
    }
    return from;
  }

  private static Optional<Effect> effect(String name, boolean isClosing) {
    if (BREAKING.contains(name)) {
      return Optional.of(Effect.LINE_BREAK);
    }
    if (SPACING.contains(name)) {
      return Optional.of(Effect.SPACE);
    }
    if (HIDING.contains(name)) {
      return Optional.of(isClosing ? Effect.NOTHING : Effect.HIDES_CONTENT);
    }
    return FLOWING.contains(name) ? Optional.of(Effect.NOTHING) : Optional.empty();
  }
}
