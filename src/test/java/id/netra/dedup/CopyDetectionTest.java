package id.netra.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.SparkTest;
import id.netra.config.Settings;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

final class CopyDetectionTest {
  private static final DedupSettings IN_MEMORY = Settings.defaults().dedup();
  private static final DedupSettings BY_SPARK =
      Settings.of(Optional.empty(), List.of("dedup.in-memory-articles=0")).dedup();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 5, 6));

  private static Dataset<Row> none() {
    return SparkTest.spark().createDataFrame(List.of(), ArticleCopies.TABLE.schema());
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.orderBy(ArticleCopies.ARTICLE_ID).toJSON().collectAsList();
  }

  private static List<String> found(Dataset<Row> articles, DedupSettings settings) {
    return lines(CopyDetection.find(articles, articles, none(), settings).rows());
  }

  /** Thirty stories in all kinds of copies. */
  private static Dataset<Row> press() {
    ArticleSet set = new ArticleSet();
    Prose prose = new Prose(11);
    CopyGenerator generator = new CopyGenerator(12);
    CopyGenerator.Way[] ways = CopyGenerator.Way.values();
    for (int story = 0; story < 30; story++) {
      String body = prose.sentences(14);
      for (int copy = 0; copy < 1 + story % 5; copy++) {
        CopyGenerator.Way way = copy == 0 ? ways[0] : ways[(story + copy) % ways.length];
        set.add(
            "a%02d-%02d".formatted((7 * story + 11 * copy) % 50, story * 5 + copy),
            "Judul " + copy,
            generator.copy(body, story, way).body(),
            copy % 3 == 2 ? Optional.empty() : Optional.of(DAY.orElseThrow().plusDays(copy)));
      }
    }
    return set.dataset().localCheckpoint();
  }

  /** The table after some nights, each with the articles of one residue. */
  private static Dataset<Row> afterNights(Dataset<Row> articles, int nights) {
    Dataset<Row> copies = none();
    for (int night = 0; night < nights; night++) {
      int last = night;
      Dataset<Row> residue =
          articles.withColumn(
              "night",
              functions.pmod(
                  functions.xxhash64(functions.col(Articles.ARTICLE_ID)), functions.lit(nights)));
      Dataset<Row> known = residue.where(functions.col("night").leq(last)).drop("night");
      Dataset<Row> tonight = residue.where(functions.col("night").equalTo(last)).drop("night");
      copies = merged(copies, CopyDetection.find(known, tonight, copies, BY_SPARK).rows());
    }
    return copies;
  }

  private static Dataset<Row> merged(Dataset<Row> old, Dataset<Row> rows) {
    Dataset<Row> fresh = rows.localCheckpoint();
    return old.join(
            fresh,
            old.col(ArticleCopies.ARTICLE_ID).equalTo(fresh.col(ArticleCopies.ARTICLE_ID)),
            "left_anti")
        .unionByName(fresh)
        .localCheckpoint();
  }

  @Test
  void memoryAndSparkFindTheSame() {
    Dataset<Row> articles = press();
    List<String> rows = found(articles, IN_MEMORY);
    assertThat(rows).hasSize((int) articles.count());
    assertThat(found(articles, BY_SPARK)).isEqualTo(rows);
  }

  @Test
  void partitioningDoesNotMatter() {
    Dataset<Row> articles = press();
    assertThat(found(articles.repartition(5), BY_SPARK))
        .isEqualTo(found(articles.coalesce(1), BY_SPARK));
  }

  @Test
  void threeNightsFindWhatOneFinds() {
    Dataset<Row> articles = press();
    assertThat(lines(afterNights(articles, 3))).isEqualTo(found(articles, BY_SPARK));
  }

  @Test
  void articleThatIsLookedAtAgainChangesNothing() {
    Dataset<Row> articles = press();
    Dataset<Row> copies = CopyDetection.find(articles, articles, none(), BY_SPARK).rows();
    Dataset<Row> known = copies.localCheckpoint();
    Dataset<Row> again = articles.orderBy(Articles.ARTICLE_ID).limit(1);
    Dataset<Row> rows = CopyDetection.find(articles, again, known, BY_SPARK).rows();
    assertThat(lines(merged(known, rows))).isEqualTo(lines(known));
    assertThat(rows.count()).isLessThan(10);
  }

  @Test
  void changedArticleLeavesItsGroup() {
    Prose prose = new Prose(21);
    String story = prose.sentences(10);
    ArticleSet set = new ArticleSet().add("a1", "Satu", story, DAY).add("a2", "Dua", story, DAY);
    Dataset<Row> known =
        CopyDetection.find(set.dataset(), set.dataset(), none(), BY_SPARK).rows().localCheckpoint();
    ArticleSet now =
        new ArticleSet().add("a1", "Satu", prose.sentences(10), DAY).add("a2", "Dua", story, DAY);
    Dataset<Row> rows =
        CopyDetection.find(now.dataset(), now.dataset().where("article_id = 'a1'"), known, BY_SPARK)
            .rows();
    assertThat(relations(rows)).containsExactly("a1 original a1", "a2 original a2");
  }

  @Test
  void stubsInThousandsAreOneGroupAtLittleCost() {
    ArticleSet set = new ArticleSet();
    for (int i = 0; i < 2_000; i++) {
      set.add("a%05d".formatted(i), "Eror", "Halaman tidak ditemukan.", DAY);
    }
    FoundCopies found = CopyDetection.find(set.dataset(), set.dataset(), none(), BY_SPARK);
    assertThat(found.comparedPairs()).isLessThan(8_000);
    assertThat(found.rows().where("canonical_article_id = 'a00000'").count()).isEqualTo(2_000);
  }

  @Test
  void paragraphSharedByThousandsCostsNoMoreThanTheirNumber() {
    Prose prose = new Prose(41);
    String paragraph = prose.sentences(3);
    ArticleSet set = new ArticleSet();
    for (int i = 0; i < 1_500; i++) {
      set.add("a%05d".formatted(i), "Judul", prose.sentences(6) + "\n" + paragraph, DAY);
    }
    FoundCopies found = CopyDetection.find(set.dataset(), set.dataset(), none(), BY_SPARK);
    assertThat(found.comparedPairs()).isLessThan(60 * 1_500);
    assertThat(found.rows().where("relation <> 'original'").count()).isZero();
  }

  @Test
  void articleOfFiveMegabytesIsComparedLikeAnyOther() {
    Prose prose = new Prose(51);
    String report = prose.sentences(10);
    String book = report + " " + prose.sentences(45_000);
    ArticleSet set = new ArticleSet().add("a1", "Buku", book, DAY).add("a2", "Satu", report, DAY);
    assertThat(book.length()).isGreaterThan(5_000_000);
    assertThat(relations(set.dataset(), IN_MEMORY))
        .containsExactly("a1 original a1", "a2 excerpt a1");
  }

  @Test
  void newArticleCanJoinTwoGroups() {
    Prose prose = new Prose(61);
    String first = prose.sentences(8);
    String second = prose.sentences(8);
    ArticleSet known =
        new ArticleSet()
            .add("a1", "Satu", first, DAY)
            .add("a2", "Satu lagi", first + " " + prose.sentence(), DAY)
            .add("b1", "Dua", second, DAY)
            .add("b2", "Dua lagi", second + " " + prose.sentence(), DAY);
    Dataset<Row> copies =
        CopyDetection.find(known.dataset(), known.dataset(), none(), BY_SPARK)
            .rows()
            .localCheckpoint();
    assertThat(relations(copies))
        .containsExactly("a1 near a2", "a2 original a2", "b1 near b2", "b2 original b2");
    known.add("c1", "Keduanya", first + " " + second, DAY);
    Dataset<Row> rows =
        CopyDetection.find(
                known.dataset(), known.dataset().where("article_id = 'c1'"), copies, BY_SPARK)
            .rows();
    assertThat(relations(merged(copies, rows)))
        .containsExactly("a1 near c1", "a2 near c1", "b1 near c1", "b2 near c1", "c1 original c1");
  }

  @Test
  void exactCopyKnowsNoWindow() {
    String story = new Prose(31).sentences(10);
    ArticleSet set =
        new ArticleSet()
            .add("a1", "Lama", story, DAY)
            .add(
                "a2",
                "Baru",
                story.toUpperCase(java.util.Locale.ROOT),
                DAY.map(day -> day.plusYears(3)));
    assertThat(relations(set.dataset(), IN_MEMORY))
        .containsExactly("a1 original a1", "a2 exact a1");
  }

  @Test
  void nearCopyMustBeNearInTime() {
    Prose prose = new Prose(32);
    String story = prose.sentences(10);
    ArticleSet set =
        new ArticleSet()
            .add("a1", "Awal", story, DAY)
            .add("a2", "Esok", story + " " + prose.sentence(), DAY.map(day -> day.plusDays(1)))
            .add(
                "a3",
                "Tahun depan",
                prose.sentence() + " " + story,
                DAY.map(day -> day.plusYears(1)));
    assertThat(relations(set.dataset(), IN_MEMORY))
        .containsExactly("a1 original a1", "a2 near a1", "a3 original a3");
  }

  @Test
  void articlesWithoutWordsAreNoCopies() {
    ArticleSet set = new ArticleSet().add("a1", "…", "", DAY).add("a2", "–", "…", DAY);
    assertThat(relations(set.dataset(), IN_MEMORY))
        .containsExactly("a1 original a1", "a2 original a2");
  }

  @Test
  void noArticleGivesNoRow() {
    assertThat(found(new ArticleSet().dataset(), IN_MEMORY)).isEmpty();
    assertThat(found(new ArticleSet().dataset(), BY_SPARK)).isEmpty();
  }

  private static List<String> relations(Dataset<Row> articles, DedupSettings settings) {
    return relations(CopyDetection.find(articles, articles, none(), settings).rows());
  }

  private static List<String> relations(Dataset<Row> rows) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows.orderBy(ArticleCopies.ARTICLE_ID).collectAsList()) {
      lines.add(
          row.<String>getAs(ArticleCopies.ARTICLE_ID)
              + " "
              + row.<String>getAs(ArticleCopies.RELATION)
              + " "
              + row.<String>getAs(ArticleCopies.CANONICAL_ARTICLE_ID));
    }
    return lines;
  }
}
