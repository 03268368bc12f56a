package id.netra.figure;

import id.netra.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles of one length for measuring speed, cut from the bodies of JSON lines files.
 *
 * <p>Bodies are joined and cut at the end of a sentence, so each article has about 2,500 characters
 * whether its sources were shorter or longer.
 */
final class ArticleMix {
  private static final int LENGTH = 2_500;
  private static final int SHORTEST = 1_500;

  private final List<String> articles = new ArrayList<>();
  private final StringBuilder rest = new StringBuilder();

  private ArticleMix() {}

  /** The articles of a file of JSON lines with the field body, gzipped or not. */
  static List<String> of(Path file) throws IOException {
    ArticleMix mix = new ArticleMix();
    JsonLines.bodies(file).forEach(mix::add);
    return mix.articles;
  }

  private void add(String body) {
    rest.append(rest.length() == 0 ? "" : "\n").append(body);
    while (rest.length() >= LENGTH) {
      int stop = rest.lastIndexOf(". ", LENGTH - 2);
      int end = stop < SHORTEST ? LENGTH : stop + 1;
      articles.add(rest.substring(0, end));
      rest.delete(0, end);
    }
  }
}
