package id.netra.theme;

import id.netra.text.Term;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The terms that take part, each with the number of articles it stands in.
 *
 * <p>Too rare a term says nothing about a theme ("kecamatan banjarnegara" once), too common a term
 * says nothing either ("indonesia"). The order is by article count, then by the term itself, so it
 * does not depend on the order in which articles were read.
 */
final class Vocabulary implements Serializable {
  private final List<String> terms;
  private final int[] articleCounts;
  private final int articles;
  private final Stemming stemming;
  private final float[] weights;
  private final HashMap<String, Integer> places = new HashMap<>();

  private Vocabulary(List<String> terms, int[] articleCounts, int articles, TermSettings settings) {
    this(terms, articleCounts, articles, settings.stemming(), weights(terms, settings));
  }

  private Vocabulary(
      List<String> terms, int[] articleCounts, int articles, Stemming stemming, float[] weights) {
    this.terms = terms;
    this.articleCounts = articleCounts;
    this.articles = articles;
    this.stemming = stemming;
    this.weights = weights;
    for (int i = 0; i < terms.size(); i++) {
      places.put(terms.get(i), i);
    }
  }

  /** The terms of these texts within the cuts; without the upper cut if nothing else is left. */
  static Vocabulary of(List<String> texts, TermSettings settings) {
    Vocabulary vocabulary = within(settings.cuts(), texts, settings);
    return vocabulary.size() == 0
        ? within(settings.cuts().withoutCeiling(), texts, settings)
        : vocabulary;
  }

  private static Vocabulary within(TermCuts cuts, List<String> texts, TermSettings settings) {
    Map<String, int[]> counts = new HashMap<>();
    TermSieve sieve = TermSieve.of(texts, cuts.fewestArticles(texts.size()), settings.stemming());
    for (int article = 0; article < texts.size(); article++) {
      count(settings.stemming().terms(texts.get(article)), article, sieve, counts);
    }
    int fewest = cuts.fewestArticles(texts.size());
    int most = cuts.mostArticles(texts.size());
    List<String> kept =
        counts.entrySet().stream()
            .filter(e -> e.getValue()[0] >= fewest && e.getValue()[0] <= most)
            .sorted(
                Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[0])
                    .thenComparing(Map.Entry::getKey))
            .limit(cuts.maxTerms())
            .map(Map.Entry::getKey)
            .toList();
    int[] articleCounts =
        kept.stream().mapToInt(term -> Objects.requireNonNull(counts.get(term))[0]).toArray();
    return new Vocabulary(kept, articleCounts, texts.size(), settings);
  }

  /** Raises the count of every term of the article once; the second cell is the last article. */
  private static void count(
      List<Term> terms, int article, TermSieve sieve, Map<String, int[]> counts) {
    for (Term term : terms) {
      if (sieve.mayPass(term.text())) {
        int[] count = counts.computeIfAbsent(term.text(), t -> new int[] {0, -1});
        if (count[1] != article) {
          count[0]++;
          count[1] = article;
        }
      }
    }
  }

  private static float[] weights(List<String> terms, TermSettings settings) {
    float[] weights = new float[terms.size()];
    for (int i = 0; i < weights.length; i++) {
      boolean isPlain = settings.placeWeight() == 1 || !PlaceTerms.isPlaceOrTitle(terms.get(i));
      weights[i] = isPlain ? 1 : (float) settings.placeWeight();
    }
    return weights;
  }

  void write(DataOutputStream out) throws IOException {
    ModelFile.writeText(stemming.code(), out);
    out.writeInt(articles);
    out.writeInt(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      ModelFile.writeText(terms.get(i), out);
      out.writeInt(articleCounts[i]);
      out.writeFloat(weights[i]);
    }
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    Stemming stemming = Stemming.of(ModelFile.readText(in));
    int articles = in.readInt();
    int size = in.readInt();
    List<String> terms = new ArrayList<>(size);
    int[] articleCounts = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      terms.add(ModelFile.readText(in));
      articleCounts[i] = in.readInt();
      weights[i] = in.readFloat();
    }
    return new Vocabulary(terms, articleCounts, articles, stemming, weights);
  }

  /** How the terms were read. */
  Stemming stemming() {
    return stemming;
  }

  /** What an occurrence of the term weighs; 1 but for places and titles. */
  float weight(int place) {
    return weights[place];
  }

  int size() {
    return terms.size();
  }

  String term(int place) {
    return terms.get(place);
  }

  /** Number of articles that the term stands in. */
  int articleCount(int place) {
    return articleCounts[place];
  }

  /** Number of articles that were read. */
  int articles() {
    return articles;
  }

  /** How often each known term stands in the text, by place in the vocabulary. */
  TermBag bag(String text) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    for (Term term : stemming.terms(text)) {
      Integer place = places.get(term.text());
      if (place != null) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    return TermBag.of(counts);
  }
}
