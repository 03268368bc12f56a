package id.netra.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import id.netra.table.Articles;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Totals of articles that their parts do not add up to, the newest first. */
final class BreakdownLines {
  private static final int MOST_LINES = 300;
  private static final String PARTS = "parts";
  private static final String TOTAL_ID = "total_id";

  private BreakdownLines() {}

  static List<BreakdownLine> of(Function<LakeTable, Dataset<Row>> tables) {
    List<BreakdownLine> lines = new ArrayList<>();
    Dataset<Row> mentions = tables.apply(FigureMentions.TABLE);
    mentions
        .where(not(col(FigureMentions.BREAKDOWN_VERDICT).equalTo(FigureLine.ADDS_UP)))
        .where(not(col(FigureMentions.IS_REPEAT)))
        .join(parts(mentions), col(FigureMentions.MENTION_ID).equalTo(col(TOTAL_ID)), "left")
        .drop(FigureMentions.ARTICLE_URL)
        .join(SentenceColumns.articles(tables), Articles.ARTICLE_ID)
        .select(columns())
        .sort(col(Articles.PUBLISHED_DATE).desc_nulls_last(), col(FigureMentions.MENTION_ID))
        .takeAsList(MOST_LINES)
        .forEach(row -> byAxis(new RowValues(row)).forEach(line -> add(lines, line)));
    return lines;
  }

  private static Dataset<Row> parts(Dataset<Row> mentions) {
    return mentions
        .where(col(FigureMentions.PART_OF_MENTION_ID).isNotNull())
        .groupBy(col(FigureMentions.PART_OF_MENTION_ID).as(TOTAL_ID))
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            FigureMentions.CHAR_START,
                            FigureMentions.DIMENSION,
                            FigureMentions.CATEGORY,
                            FigureMentions.REGION_NAME,
                            FigureMentions.VALUE_MIN)))
                .as(PARTS));
  }

  private static Column[] columns() {
    Stream<Column> figure =
        Stream.of(
                FigureMentions.MENTION_ID,
                FigureMentions.KIND,
                FigureMentions.VALUE_MIN,
                FigureMentions.BREAKDOWN_VERDICT,
                PARTS)
            .map(name -> col(name));
    Stream<Column> sentence =
        SentenceColumns.of(
            col(FigureMentions.SENTENCE_TEXT),
            col(FigureMentions.CHAR_START),
            col(FigureMentions.CHAR_END))
            .stream();
    return Stream.concat(figure, sentence).toArray(Column[]::new);
  }

  /**
   * A row has the parts of every axis; the sum of each axis stands for itself.
   *
   * <p>Shown are the axes of several parts that do not add up; where every sum is right or no axis
   * has several parts, another thing is wrong, such as a percentage, and one line says so.
   */
  private static List<BreakdownLine> byAxis(RowValues row) {
    Map<String, List<BreakdownLine.Part>> axes =
        row.structs(PARTS).stream()
            .map(BreakdownLines::part)
            .collect(
                Collectors.groupingBy(
                    BreakdownLine.Part::dimension, LinkedHashMap::new, Collectors.toList()));
    List<BreakdownLine> wrong =
        axes.values().stream()
            .filter(parts -> parts.size() > 1)
            .map(parts -> line(row, parts))
            .filter(line -> line.difference().orElse(0) != 0)
            .toList();
    return wrong.isEmpty() ? List.of(line(row, longest(axes.values()))) : wrong;
  }

  private static List<BreakdownLine.Part> longest(Collection<List<BreakdownLine.Part>> axes) {
    return axes.stream().max(Comparator.comparing(List::size)).orElse(List.of());
  }

  private static BreakdownLine.Part part(RowValues part) {
    String dimension = part.text(FigureMentions.DIMENSION).orElse("");
    String category = part.name(FigureMentions.CATEGORY);
    return new BreakdownLine.Part(
        dimension,
        dimension.equals("region")
            ? part.text(FigureMentions.REGION_NAME).orElse(category)
            : category,
        part.count(FigureMentions.VALUE_MIN));
  }

  private static BreakdownLine line(RowValues row, List<BreakdownLine.Part> parts) {
    return new BreakdownLine(
        row.name(FigureMentions.KIND),
        row.count(FigureMentions.VALUE_MIN),
        parts,
        row.name(FigureMentions.BREAKDOWN_VERDICT),
        1,
        SentenceColumns.sentence(row));
  }

  /** Copies of an article repeat its sums. */
  private static void add(List<BreakdownLine> lines, BreakdownLine line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isSameAs(line)) {
        lines.set(i, lines.get(i).withOneMore());
        return;
      }
    }
    lines.add(line);
  }
}
