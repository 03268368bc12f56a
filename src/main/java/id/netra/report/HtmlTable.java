package id.netra.report;

import java.net.URI;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;

/**
 * Rows and pages as pieces of HTML, for notebooks.
 *
 * <p>Jupyter sets every cell to the right and breaks dates; so each cell says itself how it stands.
 * An address is shown as its host, for a table that fits a page.
 */
public final class HtmlTable {
  private static final String ENGLISH = "en";
  private static final int LONG_CHARS = 60;
  private static final String RIGHT = "text-align:right;white-space:nowrap";
  private static final String WHOLE = "text-align:left;white-space:nowrap";
  private static final String LEFT = "text-align:left";
  private static final String WIDE = "text-align:left;min-width:14em";

  private HtmlTable() {}

  /**
   * The first rows as a table; a line below it says if there are more, or none.
   *
   * @param rows in the order in which they are to be shown
   * @param most how many rows at most
   */
  public static String of(Dataset<Row> rows, int most) {
    StructField[] fields = rows.schema().fields();
    Html html = new Html(ENGLISH).open("table");
    head(html, fields);
    html.open("tbody");
    Iterator<Row> shown = rows.limit(most + 1).toLocalIterator();
    int count = 0;
    while (shown.hasNext() && count < most) {
      row(html, fields, shown.next());
      count++;
    }
    html.close("tbody").close("table");
    if (count == 0) {
      html.open("p").text("no rows").close("p");
    }
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

  private static void head(Html html, StructField[] fields) {
    html.open("thead").open("tr");
    for (StructField field : fields) {
      html.open("th", "style", isNumber(field) ? "text-align:right" : LEFT);
      html.text(field.name().replace('_', ' ')).close("th");
    }
    html.close("tr").close("thead");
  }

  private static void row(Html html, StructField[] fields, Row row) {
    html.open("tr");
    for (int i = 0; i < fields.length; i++) {
      String text = row.isNullAt(i) ? "" : text(row.<Object>getAs(i));
      html.open("td", "style", style(fields[i], text));
      cell(html, text);
      html.close("td");
    }
    html.close("tr");
  }

  /** A count kept as a fraction is shown as the count it is. */
  private static String text(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(Math.round(number))
        : String.valueOf(value);
  }

  private static String style(StructField field, String text) {
    if (isNumber(field)) {
      return RIGHT;
    }
    if (field.dataType().equals(DataTypes.DateType)) {
      return WHOLE;
    }
    return text.length() > LONG_CHARS && !isAddress(text) ? WIDE : LEFT;
  }

  private static boolean isNumber(StructField field) {
    return field.dataType() instanceof NumericType;
  }

  private static void cell(Html html, String text) {
    if (isAddress(text)) {
      html.link(text, host(text).map(host -> host.replaceFirst("^www\\.", "")).orElse(text));
    } else if (!text.isEmpty()) {
      html.quoted(text);
    }
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") && text.indexOf(' ') < 0;
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
