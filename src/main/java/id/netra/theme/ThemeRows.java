package id.netra.theme;

import id.netra.table.Themes;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Themes as rows of {@code gold.themes}, there and back. */
final class ThemeRows {
  private static final String ACTIVE = Themes.STATUSES.get(0);
  private static final String RETIRED = Themes.STATUSES.get(1);

  private ThemeRows() {}

  /** One row of {@code gold.themes}. */
  static Row row(Theme theme) {
    return RowFactory.create(
        theme.id(),
        theme.label(),
        theme.topTerms().toArray(new String[0]),
        theme.description(),
        theme.articleCount(),
        theme.npmi().isPresent() ? theme.npmi().getAsDouble() : null,
        theme.representatives().toArray(new String[0]),
        theme.isActive() ? ACTIVE : RETIRED,
        theme.lineage().stream().map(ThemeRows::row).toArray(Row[]::new));
  }

  /** All themes in the order of their ids. */
  static List<Theme> read(Dataset<Row> themes) {
    List<Theme> read = new ArrayList<>();
    Iterator<Row> rows = themes.select(Themes.TABLE.select()).toLocalIterator();
    rows.forEachRemaining(row -> read.add(theme(row)));
    read.sort(Comparator.comparing(Theme::id));
    return read;
  }

  private static Theme theme(Row row) {
    List<Row> lineage = row.getList(row.fieldIndex(Themes.LINEAGE));
    return new Theme(
        row.getAs(Themes.THEME_ID),
        row.getAs(Themes.LABEL),
        List.copyOf(row.getList(row.fieldIndex(Themes.TOP_TERMS))),
        row.getAs(Themes.DESCRIPTION),
        row.<Long>getAs(Themes.ARTICLE_COUNT),
        number(row, row.fieldIndex(Themes.NPMI)),
        List.copyOf(row.getList(row.fieldIndex(Themes.REPRESENTATIVE_ARTICLES))),
        row.getAs(Themes.STATUS).equals(ACTIVE),
        lineage.stream().map(ThemeRows::entry).toList());
  }

  private static Row row(LineageEntry entry) {
    return RowFactory.create(
        entry.night(),
        entry.change(),
        entry.otherThemeId().orElse(null),
        entry.sharedRatio().isPresent() ? entry.sharedRatio().getAsDouble() : null);
  }

  private static LineageEntry entry(Row row) {
    return new LineageEntry(
        date(row.get(0)),
        row.getString(1),
        row.isNullAt(2) ? Optional.empty() : Optional.of(row.getString(2)),
        number(row, 3));
  }

  private static OptionalDouble number(Row row, int column) {
    return row.isNullAt(column) ? OptionalDouble.empty() : OptionalDouble.of(row.getDouble(column));
  }

  private static LocalDate date(Object value) {
    return value instanceof LocalDate date ? date : ((Date) value).toLocalDate();
  }
}
