package id.netra.report;

import java.util.Locale;

/** Pieces of HTML that hold text from articles safely. */
final class Html {
  /** The style of the page: light and dark, narrow and print. */
  static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 70rem;
        padding: 0 1rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
        border-bottom: 1px solid #8886; }
      td:first-child { font-weight: 600; }
      blockquote { margin: .4rem 0; padding-left: .6rem; border-left: 3px solid #8886; }
      """;

  private Html() {}

  /** Text with markup, quotes, control and direction characters made harmless. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  /** A link if the address is http or https, else only the text. */
  static String link(String url, String text) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean isWeb = lower.startsWith("https://") || lower.startsWith("http://");
    return isWeb
        ? "<a rel=\"noopener noreferrer\" href=\"" + escaped(url) + "\">" + escaped(text) + "</a>"
        : escaped(text);
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> {
        if (c == '\n' || c == '\t' || !isHidden(c)) {
          safe.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
