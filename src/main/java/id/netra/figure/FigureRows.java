package id.netra.figure;

import id.netra.table.FigureMentions;
import id.netra.table.RowIds;
import id.netra.table.TableColumn;
import id.netra.text.DatePrecision;
import id.netra.text.Region;
import id.netra.text.Span;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Writes what the grammar reads as rows of {@code silver.figure_mentions}. */
final class FigureRows {
  private FigureRows() {}

  /** A row with the figure and event mentions of an article. */
  static Row extracted(Row row, double reviewBelow) {
    ArticleRow article = ArticleRow.of(row);
    Extraction extraction = FigureGrammar.extract(article.article());
    List<String> ids = extraction.figures().stream().map(f -> mentionId(article, f)).toList();
    List<Row> figures = new ArrayList<>();
    for (int i = 0; i < extraction.figures().size(); i++) {
      if (ids.indexOf(ids.get(i)) == i) {
        figures.add(figure(article, extraction.figures(), ids, i, reviewBelow));
      }
    }
    return RowFactory.create(
        article.articleId(),
        figures.toArray(),
        EventRows.rows(article, extraction.events(), ids).toArray());
  }

  private static String mentionId(ArticleRow article, Figure figure) {
    Span raw = article.offsets().rawSpan(figure.evidence().span());
    return RowIds.of(
        article.rawId(),
        Integer.toString(raw.start()),
        Integer.toString(raw.end()),
        figure.subject().kind().code());
  }

  private static Row figure(
      ArticleRow article, List<Figure> figures, List<String> ids, int index, double reviewBelow) {
    Figure figure = figures.get(index);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(FigureMentions.MENTION_ID, ids.get(index));
    subject(values, figure);
    scope(values, figure.scope());
    part(values, figure, figures, ids);
    evidence(values, article, figure.evidence());
    values.put(FigureMentions.IS_REPEAT, figure.isRepeat());
    values.put(FigureMentions.NEEDS_REVIEW, figure.evidence().confidence() < reviewBelow);
    return row(FigureMentions.TABLE.columns(), values);
  }

  /** The values in the order of the columns. */
  static Row row(List<TableColumn> columns, Map<String, @Nullable Object> values) {
    return RowFactory.create(columns.stream().map(c -> values.get(c.name())).toArray());
  }

  private static void subject(Map<String, @Nullable Object> values, Figure figure) {
    Amount amount = figure.amount();
    Subject subject = figure.subject();
    values.put(FigureMentions.VALUE_MIN, amount.min());
    values.put(FigureMentions.VALUE_MAX, amount.max());
    values.put(FigureMentions.QUALIFIER, amount.qualifier().code());
    if (amount.shareRatio().isPresent()) {
      values.put(FigureMentions.SHARE_RATIO, amount.shareRatio().getAsDouble());
    }
    values.put(FigureMentions.KIND, subject.kind().code());
    values.put(FigureMentions.UNIT, subject.unit().code());
    values.put(FigureMentions.STAGE, code(subject.stage()));
    values.put(FigureMentions.POPULATION, code(subject.population()));
    values.put(FigureMentions.CATEGORY, subject.category());
    values.put(FigureMentions.ROLE, subject.role().orElse(null));
    values.put(FigureMentions.VIOLATION_TYPE, code(subject.violationType()));
    values.put(FigureMentions.IS_ASN_NEUTRALITY, subject.isAsnNeutrality());
  }

  private static void scope(Map<String, @Nullable Object> values, Scope scope) {
    values.put(FigureMentions.PERIOD, scope.period().map(Scope.Period::label).orElse(null));
    values.put(FigureMentions.PERIOD_CODE, scope.period().map(Scope.Period::code).orElse(null));
    values.put(
        FigureMentions.AS_OF_DATE, scope.asOf().map(a -> Date.valueOf(a.date())).orElse(null));
    values.put(
        FigureMentions.AS_OF_PRECISION, scope.asOf().map(a -> name(a.precision())).orElse(null));
    values.put(FigureMentions.REGION_CODE, scope.region().map(Region::code).orElse(null));
    values.put(FigureMentions.REGION_NAME, scope.region().map(Region::name).orElse(null));
    values.put(FigureMentions.REGION_BASIS, scope.regionBasis().code());
    values.put(FigureMentions.REPORTING_BODY, scope.reportingBody().orElse(null));
    values.put(FigureMentions.STATED_BY, scope.statedBy().orElse(null));
  }

  private static String name(DatePrecision precision) {
    return precision.name().toLowerCase(Locale.ROOT);
  }

  private static void part(
      Map<String, @Nullable Object> values, Figure figure, List<Figure> figures, List<String> ids) {
    figure
        .partOf()
        .total()
        .ifPresent(
            total -> {
              values.put(FigureMentions.PART_OF_VALUE, figures.get(total).amount().max());
              values.put(FigureMentions.PART_OF_MENTION_ID, ids.get(total));
            });
    values.put(FigureMentions.DIMENSION, code(figure.partOf().dimension()));
    values.put(FigureMentions.BREAKDOWN_VERDICT, code(figure.verdict()));
  }

  private static void evidence(
      Map<String, @Nullable Object> values, ArticleRow article, Evidence evidence) {
    Span raw = article.offsets().rawSpan(evidence.span());
    values.put(FigureMentions.ARTICLE_ID, article.articleId());
    values.put(FigureMentions.ARTICLE_URL, article.url().orElse(null));
    values.put(FigureMentions.SENTENCE_TEXT, evidence.sentence().in(article.article().text()));
    values.put(FigureMentions.CHAR_START, evidence.span().start());
    values.put(FigureMentions.CHAR_END, evidence.span().end());
    values.put(FigureMentions.RAW_CHAR_START, raw.start());
    values.put(FigureMentions.RAW_CHAR_END, raw.end());
    values.put(FigureMentions.RULE_ID, evidence.ruleId());
    values.put(FigureMentions.EXTRACTOR_VERSION, FigureGrammar.VERSION);
    values.put(FigureMentions.CONFIDENCE, evidence.confidence());
    values.put(FigureMentions.KNOWN_DATE, Date.valueOf(article.knownDate()));
  }

  /** The code of a member that may be absent. */
  static <C extends Coded> @Nullable String code(Optional<C> member) {
    return member.map(Coded::code).orElse(null);
  }
}
