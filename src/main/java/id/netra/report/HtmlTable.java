package id.netra.report;

import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows and pages as pieces of HTML, for notebooks. */
public final class HtmlTable {
  private static final String ENGLISH = "en";

  private HtmlTable() {}

  /**
   * The first rows as a table; a line below it says if there are more.
   *
   * @param rows in the order in which they are to be shown
   * @param most how many rows at most
   */
  public static String of(Dataset<Row> rows, int most) {
    Html html = new Html(ENGLISH).open("table").open("thead").open("tr");
    for (String column : rows.columns()) {
      html.open("th").text(column.replace('_', ' ')).close("th");
    }
    html.close("tr").close("thead").open("tbody");
    Iterator<Row> shown = rows.limit(most + 1).toLocalIterator();
    int count = 0;
    while (shown.hasNext() && count < most) {
      row(html, shown.next());
      count++;
    }
    html.close("tbody").close("table");
    return shown.hasNext()
        ? html.open("p").text("… and more rows than these " + most).close("p").toString()
        : html.toString();
  }

  /** A whole page in a frame of that height, its scripts and styles apart from those around it. */
  public static String framed(String page, int heightPixels) {
    return new Html(ENGLISH)
        .open(
            "iframe",
            "sandbox",
            "allow-scripts allow-popups",
            "style",
            String.format(Locale.ROOT, "width:100%%;height:%dpx;border:0", heightPixels),
            "srcdoc",
            page)
        .close("iframe")
        .toString();
  }

  private static void row(Html html, Row row) {
    html.open("tr");
    for (int i = 0; i < row.size(); i++) {
      html.open("td");
      if (!row.isNullAt(i)) {
        cell(html, String.valueOf(row.<Object>getAs(i)));
      }
      html.close("td");
    }
    html.close("tr");
  }

  private static void cell(Html html, String text) {
    boolean isAddress = text.startsWith("http") && text.indexOf(' ') < 0;
    if (isAddress) {
      html.link(text, text);
    } else {
      html.quoted(text);
    }
  }
}
