package id.netra.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import id.netra.table.Articles;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.ViolationFigures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts about the neutrality of civil servants, and workforce, the newest first. */
final class FigureLines {
  private static final int MOST_LINES = 5000;
  private static final int MOST_SENTENCES = 20_000;
  private static final int MOST_OF_A_LINE = 25;

  private static final Comparator<Sentence> EARLIEST_FIRST =
      Comparator.comparing((Sentence s) -> s.article().date().orElse(LocalDate.MAX))
          .thenComparing(s -> s.article().outlet().orElse(""))
          .thenComparing(Sentence::text);

  private static final Comparator<FigureLine> NEWEST_FIRST =
      Comparator.comparing((FigureLine line) -> line.date().orElse(LocalDate.MIN))
          .thenComparing(FigureLine::independentSources)
          .thenComparing(line -> line.value().max())
          .reversed()
          .thenComparing(line -> line.id().observation());

  private FigureLines() {}

  /** Starts the queries of figures and of their sentences, which are put together at the end. */
  static Supplier<List<FigureLine>> start(
      Queries queries, Function<LakeTable, Dataset<Row>> tables) {
    Supplier<Map<String, List<Sentence>>> sentences = queries.start(() -> sentences(tables));
    Supplier<List<Row>> newest =
        queries.start(() -> newest(tables.apply(ViolationFigures.TABLE)).takeAsList(MOST_LINES));
    return () -> {
      Map<String, List<Sentence>> evidence = sentences.get();
      return newest.get().stream()
          .map(row -> line(new RowValues(row), evidence))
          .sorted(NEWEST_FIRST)
          .toList();
    };
  }

  private static Dataset<Row> newest(Dataset<Row> figures) {
    Column isAttendance = col(ViolationFigures.KIND).isin("participants", "participants_breakdown");
    Column isOfInterest =
        col(ViolationFigures.IS_ASN_NEUTRALITY)
            .or(col(ViolationFigures.MIXES_POPULATIONS))
            .or(col(ViolationFigures.KIND).equalTo("workforce"));
    Column date =
        coalesce(col(ViolationFigures.AS_OF_DATE), col(ViolationFigures.FIRST_PUBLISHED_DATE));
    return figures
        .where(not(isAttendance).and(isOfInterest))
        .sort(date.desc_nulls_last(), col(ViolationFigures.OBSERVATION_ID));
  }

  /** The newest sentences by observation. */
  private static Map<String, List<Sentence>> sentences(Function<LakeTable, Dataset<Row>> tables) {
    Dataset<Row> spans =
        tables
            .apply(FigureMentions.TABLE)
            .select(FigureMentions.MENTION_ID, FigureMentions.CHAR_START, FigureMentions.CHAR_END);
    Column isAttendance = col(FigureEvidence.KIND).isin("participants", "participants_breakdown");
    List<Row> newest =
        tables
            .apply(FigureEvidence.TABLE)
            .where(not(isAttendance))
            .select(
                FigureEvidence.OBSERVATION_ID,
                FigureEvidence.MENTION_ID,
                FigureEvidence.ARTICLE_ID,
                FigureEvidence.SENTENCE_TEXT)
            .join(spans, FigureMentions.MENTION_ID)
            .join(SentenceColumns.articles(tables), Articles.ARTICLE_ID)
            .select(sentenceColumns())
            .sort(col(Articles.PUBLISHED_DATE).desc_nulls_last())
            .takeAsList(MOST_SENTENCES);
    return newest.stream()
        .map(RowValues::new)
        .collect(
            groupingBy(
                row -> row.name(FigureEvidence.OBSERVATION_ID),
                mapping(SentenceColumns::sentence, toList())));
  }

  private static Column[] sentenceColumns() {
    Column[] sentence =
        SentenceColumns.of(
                col(FigureEvidence.SENTENCE_TEXT),
                col(FigureMentions.CHAR_START),
                col(FigureMentions.CHAR_END))
            .toArray(Column[]::new);
    return Stream.concat(Stream.of(col(FigureEvidence.OBSERVATION_ID)), Stream.of(sentence))
        .toArray(Column[]::new);
  }

  private static FigureLine line(RowValues row, Map<String, List<Sentence>> evidence) {
    return new FigureLine(
        new FigureLine.Id(
            row.name(ViolationFigures.OBSERVATION_ID), row.name(ViolationFigures.SERIES_ID)),
        new FigureLine.Value(
            row.count(ViolationFigures.VALUE_MIN),
            row.count(ViolationFigures.VALUE_MAX),
            row.name(ViolationFigures.QUALIFIER)),
        statistic(row),
        dates(row),
        row.count(ViolationFigures.OUTLET_COUNT),
        row.count(ViolationFigures.INDEPENDENT_SOURCE_COUNT),
        row.is(ViolationFigures.IS_COMPARABLE)
            ? row.name(ViolationFigures.OBSERVATION_STATUS)
            : FigureLine.ALONE,
        row.structs(ViolationFigures.CONFLICTS_WITH).stream().map(FigureLines::conflict).toList(),
        sum(row),
        evidence.getOrDefault(row.name(ViolationFigures.OBSERVATION_ID), List.of()).stream()
            .sorted(EARLIEST_FIRST)
            .limit(MOST_OF_A_LINE)
            .toList());
  }

  private static FigureLine.Sum sum(RowValues row) {
    return new FigureLine.Sum(
        row.text(ViolationFigures.BREAKDOWN_VERDICT),
        row.text(ViolationFigures.BREAKDOWN_BASIS),
        row.optionalCount(ViolationFigures.BREAKDOWN_DIFFERENCE),
        row.is(ViolationFigures.MIXES_POPULATIONS));
  }

  private static FigureLine.Dates dates(RowValues row) {
    return new FigureLine.Dates(
        row.date(ViolationFigures.AS_OF_DATE),
        row.text(ViolationFigures.AS_OF_BASIS),
        row.date(ViolationFigures.FIRST_PUBLISHED_DATE),
        row.date(ViolationFigures.KNOWN_DATE).orElse(LocalDate.MIN));
  }

  private static FigureLine.Statistic statistic(RowValues row) {
    return new FigureLine.Statistic(
        row.name(ViolationFigures.KIND),
        row.text(ViolationFigures.STAGE),
        row.text(ViolationFigures.PERIOD),
        row.text(ViolationFigures.REGION_NAME),
        row.name(ViolationFigures.REGION_BASIS),
        row.text(ViolationFigures.REPORTING_BODY),
        refinement(row));
  }

  private static FigureLine.Refinement refinement(RowValues row) {
    return new FigureLine.Refinement(
        row.name(ViolationFigures.UNIT),
        row.text(ViolationFigures.POPULATION),
        row.text(ViolationFigures.VIOLATION_TYPE),
        row.text(ViolationFigures.ROLE),
        row.text(ViolationFigures.DIMENSION),
        row.name(ViolationFigures.CATEGORY),
        row.text(ViolationFigures.REGION_CODE));
  }

  private static FigureLine.Conflict conflict(RowValues row) {
    return new FigureLine.Conflict(
        row.name(ViolationFigures.OBSERVATION_ID),
        Optional.ofNullable(row.row().getString(1)).orElse(""));
  }
}
