package id.netra.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Made-up corpora with known themes, and settings, for the tests of themes. */
final class ThemeSamples {
  private static final int SAMPLE_ARTICLES = 20_000;
  private static final List<List<String>> MATTERS =
      List.of(
          List.of(
              "sosialisasi", "penyuluhan", "narasumber", "peserta", "aula", "materi", "pemahaman"),
          List.of("sidang", "hakim", "vonis", "terdakwa", "jaksa", "putusan", "penjara"),
          List.of("banjir", "pengungsi", "hujan", "sungai", "tanggul", "evakuasi", "logistik"),
          List.of("gol", "pelatih", "pemain", "klub", "liga", "stadion", "penalti"));
  private static final List<String> COMMON =
      List.of("kepala", "daerah", "kegiatan", "warga", "petugas", "pemerintah", "rencana");

  private ThemeSamples() {}

  /** Settings as in {@code reference.conf}, with the number of themes left to the data. */
  static ThemeSettings settings() {
    return settings(OptionalInt.empty());
  }

  static ThemeSettings settings(OptionalInt k) {
    return settings(k, SAMPLE_ARTICLES);
  }

  static ThemeSettings settings(OptionalInt k, int sampleArticles) {
    return settings(k, sampleArticles, AnalystRules.NONE);
  }

  /** The same with decisions of the analyst. */
  static ThemeSettings settings(OptionalInt k, AnalystRules analyst) {
    return settings(k, SAMPLE_ARTICLES, analyst);
  }

  private static ThemeSettings settings(OptionalInt k, int sampleArticles, AnalystRules analyst) {
    return new ThemeSettings(
        k,
        2,
        30,
        ClusteringAlgorithm.SPECTRAL,
        42,
        5,
        100,
        sampleArticles,
        new TermSettings(3, 0.0005, 0.4, 100_000, 1, Stemming.OFF),
        1.5,
        0.75,
        0.3,
        new RetrainPolicy(7, 0.5, 0.25, 0.5),
        analyst);
  }

  /** Texts of as many matters as asked, one after the other in turn. */
  static List<String> texts(int count, int matters) {
    SplittableRandom random = new SplittableRandom(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 40; word++) {
        List<String> from = random.nextInt(3) == 0 ? COMMON : MATTERS.get(i % matters);
        text.append(from.get(random.nextInt(from.size()))).append(word % 8 == 7 ? ". " : " ");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** The same as articles with the ids {@code a000}, {@code a001} and so on. */
  static List<TrainingArticle> articles(int count, int matters) {
    List<TrainingArticle> articles = new ArrayList<>();
    for (String text : texts(count, matters)) {
      articles.add(article(id(articles.size()), text));
    }
    return articles;
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "a%03d", number);
  }

  static TrainingArticle article(String id, String text) {
    return new TrainingArticle(id, Optional.empty(), text, Optional.empty(), Optional.empty());
  }
}
