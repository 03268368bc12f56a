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
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Themes as rows of {@code gold.themes}, there and back. */
final class ThemeRows {
  private static final String ACTIVE = Themes.STATUSES.get(0);
  private static final String RETIRED = Themes.STATUSES.get(1);

  private ThemeRows() {}

  /** One row of {@code gold.themes}; a theme with articles names the model that gave them. */
  static Row row(Theme theme, String modelId, Training training) {
    ThemeFace face = theme.face();
    boolean isActive = theme.isActive();
    return RowFactory.create(
        theme.id(),
        face.label(),
        face.topTerms().toArray(new String[0]),
        face.description(),
        theme.articleCount(),
        face.npmi().isPresent() ? face.npmi().getAsDouble() : null,
        face.representatives().toArray(new String[0]),
        isActive ? ACTIVE : RETIRED,
        theme.lineage().stream().map(ThemeRows::row).toArray(Row[]::new),
        theme.subthemes().stream().map(ThemeRows::row).toArray(Row[]::new),
        isActive ? modelId : null,
        isActive ? training.night() : null,
        isActive ? training.because() : null);
  }

  /** All themes in the order of their ids, and the model that the active ones name. */
  static KnownRows read(Dataset<Row> themes) {
    List<Theme> read = new ArrayList<>();
    Set<String> models = new TreeSet<>();
    Iterator<Row> rows = themes.select(Themes.TABLE.select()).toLocalIterator();
    rows.forEachRemaining(
        row -> {
          read.add(theme(row));
          Optional.ofNullable(row.<String>getAs(Themes.MODEL_ID)).ifPresent(models::add);
        });
    read.sort(Comparator.comparing(Theme::id));
    return new KnownRows(read, models.stream().findFirst());
  }

  /**
   * The table as read.
   *
   * @param themes in the order of their ids
   * @param modelId the model of the active themes
   */
  record KnownRows(List<Theme> themes, Optional<String> modelId) {}

  private static Theme theme(Row row) {
    List<Row> lineage = row.getList(row.fieldIndex(Themes.LINEAGE));
    return new Theme(
        row.getAs(Themes.THEME_ID),
        new ThemeFace(
            row.getAs(Themes.LABEL),
            List.copyOf(row.getList(row.fieldIndex(Themes.TOP_TERMS))),
            row.getAs(Themes.DESCRIPTION),
            number(row, row.fieldIndex(Themes.NPMI)),
            List.copyOf(row.getList(row.fieldIndex(Themes.REPRESENTATIVE_ARTICLES)))),
        subthemes(row, row.fieldIndex(Themes.SUBTHEMES)),
        row.<Long>getAs(Themes.ARTICLE_COUNT),
        row.getAs(Themes.STATUS).equals(ACTIVE),
        lineage.stream().map(ThemeRows::entry).toList());
  }

  private static List<Subtheme> subthemes(Row row, int column) {
    List<Row> parts = row.isNullAt(column) ? List.of() : row.getList(column);
    return parts.stream()
        .map(
            part ->
                new Subtheme(
                    part.getString(0),
                    part.getString(1),
                    List.copyOf(part.<String>getList(2)),
                    part.getLong(3)))
        .toList();
  }

  private static Row row(Subtheme part) {
    return RowFactory.create(
        part.id(), part.label(), part.topTerms().toArray(new String[0]), part.articleCount());
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
