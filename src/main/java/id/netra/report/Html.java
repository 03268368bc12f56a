package id.netra.report;

import java.util.Optional;

/**
 * Pieces of HTML that hold text from articles safely.
 *
 * <p>A text in two languages stands in the one with which the page opens; the element carries the
 * other, so that the page can change its language without asking for anything.
 */
final class Html {
  private final StringBuilder html = new StringBuilder();
  private final String language;

  Html(String language) {
    this.language = language;
  }

  /** The language with which the page opens. */
  String language() {
    return language;
  }

  /** Opens an element; attributes are given as name and value in turn. */
  Html open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    html.append('>');
    return this;
  }

  /** Opens an element with one attribute that is read aloud or shown in either language. */
  Html openNamed(String element, String attribute, Bilingual name, String... attributes) {
    html.append('<').append(element);
    attribute(attribute, name.in(language));
    if (!name.isSame()) {
      attribute("data-x-" + attribute, name.other(language));
    }
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    html.append('>');
    return this;
  }

  Html close(String element) {
    html.append("</").append(element).append('>');
    return this;
  }

  Html line() {
    html.append('\n');
    return this;
  }

  /** Text from an article, kept from turning what stands beside it. */
  Html quoted(String text) {
    return open("bdi").text(text).close("bdi");
  }

  Html text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** An element that holds nothing but a text in two languages. */
  Html said(String element, Bilingual text, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    if (!text.isSame()) {
      attribute("data-x", text.other(language));
    }
    html.append('>').append(escaped(text.in(language)));
    return close(element);
  }

  Html said(Bilingual text) {
    return text.isSame() ? text(text.id()) : said("span", text);
  }

  /** A link if the address is one of the web, else only the text. */
  Html link(String url, String text) {
    Optional<String> address = SafeText.webAddress(url);
    if (address.isEmpty()) {
      return quoted(text);
    }
    return open(
            "a", "href", address.get(), "rel", "noopener noreferrer nofollow", "target", "_blank")
        .quoted(text)
        .close("a");
  }

  /** What another piece holds. */
  Html add(Html other) {
    html.append(other.html);
    return this;
  }

  private void attribute(String name, String value) {
    if (name.equals("class") && value.isEmpty()) {
      return;
    }
    html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  /** Text with markup, quotes, control and direction characters made harmless. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    SafeText.cleaned(text).codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(c);
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
