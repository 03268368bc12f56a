package id.netra.theme;

import id.netra.table.ArticleThemes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** A corpus that the driver holds whole; its tables are made without another Spark job. */
record SmallCorpus(SparkSession session, CorpusSample sample) implements Corpus {

  @Override
  public List<TrainingArticle> originals() {
    return sample.originals();
  }

  @Override
  public AssignedArticles withNewAssigned(ThemeModel model, AnalystView view) {
    return assigned(
        CorpusSample.SampleRow::settled, row -> model.assign(row.article().text()), view);
  }

  @Override
  public AssignedArticles withAllAssigned(ThemeModel model, GivenThemes given, AnalystView view) {
    return assigned(
        row -> Optional.empty(),
        row -> model.settle(row.article().text(), given.of(row.article().id())),
        view);
  }

  private AssignedArticles assigned(
      Function<CorpusSample.SampleRow, Optional<Assignment>> settled,
      Function<CorpusSample.SampleRow, Assignment> fresh,
      AnalystView view) {
    Map<String, CorpusSample.SampleRow> byId =
        sample.rows().stream()
            .collect(Collectors.toMap(row -> row.article().id(), Function.identity()));
    Map<String, Assignment> ofOriginal = new HashMap<>();
    AssignedArticles.Counter counter = new AssignedArticles.Counter();
    List<Row> rows = new ArrayList<>();
    for (CorpusSample.SampleRow row : sample.rows()) {
      CorpusSample.SampleRow original = byId.getOrDefault(row.canonicalId(), row);
      Assignment found =
          settled
              .apply(row)
              .orElseGet(
                  () ->
                      ofOriginal.computeIfAbsent(
                          original.article().id(),
                          id -> settled.apply(original).orElseGet(() -> fresh.apply(original))));
      Placing placing = Placing.of(found, original.article().text(), view);
      counter.add(placing.themeId(), placing.subthemeId(), found.tally());
      rows.add(row(row, found, placing));
    }
    return counter.of(session.createDataFrame(rows, ArticleThemes.TABLE.schema()));
  }

  private static Row row(CorpusSample.SampleRow row, Assignment found, Placing placing) {
    return RowFactory.create(
        row.article().id(),
        row.url().orElse(null),
        placing.themeId().orElse(null),
        found.similarity(),
        placing.subthemeId().orElse(null),
        found.themeId().orElse(null),
        row.rawId().orElse(null));
  }
}
