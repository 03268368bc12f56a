package id.netra.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table of the page: readable on paper, and as cards on a phone.
 *
 * <p>Rows beyond the first wait in template elements, which cost the browser next to nothing. Rows
 * beyond the five hundredth are left out and counted.
 */
final class PageTable {
  private static final int MOST_ROWS = 500;
  private static final int ROWS_AT_ONCE = 25;
  private static final int MATRIX_COLUMNS = 8;

  /** A column: its heading and the way its cells stand. */
  record Column(Bilingual head, String style) {
    static Column text(String key) {
      return new Column(Bilingual.word(key), "");
    }

    static Column number(String key) {
      return new Column(Bilingual.word(key), "num");
    }
  }

  private final Bilingual caption;
  private final List<Column> columns;
  private final List<List<Consumer<Html>>> rows = new ArrayList<>();
  private int left;

  PageTable(Bilingual caption, List<Column> columns) {
    this.caption = caption;
    this.columns = columns;
  }

  /** Adds a row: one writer of a cell for each column. */
  void row(List<Consumer<Html>> cells) {
    if (rows.size() < MOST_ROWS) {
      rows.add(cells);
    } else {
      left++;
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void write(Html html) {
    if (rows.isEmpty()) {
      html.said("p", Bilingual.word("none"), "class", "none");
      return;
    }
    html.open("div", "class", "table").line();
    if (rows.size() > ROWS_AT_ONCE && columns.size() < MATRIX_COLUMNS) {
      filter(html);
    }
    if (columns.size() < MATRIX_COLUMNS) {
      html.open("div", "class", "scroll");
    } else {
      html.openNamed(
          "div",
          "aria-label",
          caption,
          "class",
          "scroll matrix",
          "role",
          "region",
          "tabindex",
          "0");
    }
    html.open("table").line();
    html.said("caption", caption, "class", "unseen").open("thead").open("tr");
    columns.forEach(
        column -> html.said("th", column.head(), "scope", "col", "class", column.style()));
    html.close("tr").close("thead").line().open("tbody").line();
    rows.stream().limit(ROWS_AT_ONCE).forEach(row -> write(row, html));
    html.close("tbody").close("table").line();
    writeRest(html);
    html.close("div").line();
    if (left > 0) {
      html.said("p", Bilingual.phrase("cut.lines", left), "class", "quiet");
    }
    html.close("div").line();
  }

  /** Is shown by the script that makes it work. */
  private static void filter(Html html) {
    html.open("label", "class", "filter", "hidden", "hidden").said(Bilingual.word("filter"));
    html.open("input", "type", "search", "autocomplete", "off", "spellcheck", "false");
    html.close("label").line();
  }

  private void writeRest(Html html) {
    for (int from = ROWS_AT_ONCE; from < rows.size(); from += ROWS_AT_ONCE) {
      html.open("template").line();
      rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE))
          .forEach(row -> write(row, html));
      html.close("template").line();
    }
    if (rows.size() > ROWS_AT_ONCE) {
      html.said(
          "button",
          Bilingual.phrase("more", rows.size() - ROWS_AT_ONCE),
          "type",
          "button",
          "class",
          "more");
    }
  }

  private void write(List<Consumer<Html>> cells, Html html) {
    html.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      html.openNamed("td", "data-label", column.head(), "class", column.style());
      html.open("div");
      cells.get(i).accept(html);
      html.close("div").close("td");
    }
    html.close("tr").line();
  }
}
