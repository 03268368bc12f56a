package id.netra.reconcile;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One record of a table in a text file, with the line on which it ends.
 *
 * <p>Cells in quotes may hold separators, doubled quotes and line breaks. The separator is the
 * comma, semicolon or tab that the first lines have, since spreadsheets set to Indonesian write
 * semicolons.
 *
 * @param number the first line is 1
 * @param cells without quotes, stripped
 */
record CsvLine(int number, List<String> cells) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The records of the text; blank lines are left out. */
  static List<CsvLine> all(String text) {
    String table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    CsvParser parser = new CsvParser(settings());
    parser.beginParsing(new StringReader(table));
    List<CsvLine> lines = new ArrayList<>();
    String[] cells = parser.parseNext();
    while (cells != null) {
      List<String> stripped = Arrays.stream(cells).map(String::strip).toList();
      if (stripped.stream().anyMatch(cell -> !cell.isEmpty())) {
        lines.add(new CsvLine((int) parser.getContext().currentLine(), stripped));
      }
      cells = parser.parseNext();
    }
    return lines;
  }

  private static CsvParserSettings settings() {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setDelimiterDetectionEnabled(true, ',', ';', '\t');
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxCharsPerColumn(-1);
    return settings;
  }
}
