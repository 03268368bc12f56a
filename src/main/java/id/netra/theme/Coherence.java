package id.netra.theme;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well the top terms of a theme belong together, and how little themes repeat each other.
 *
 * <p>Normalised pointwise mutual information of two terms over the articles of the sample: 1 if
 * they only ever stand in the same articles, 0 if they are independent, -1 if they never meet
 * (Bouma 2009; Röder et al. 2015).
 */
final class Coherence {
  private final Map<Integer, BitSet> articlesOf = new TreeMap<>();
  private final int articles;

  private Coherence(int articles) {
    this.articles = articles;
  }

  /** Notes in which articles the terms stand. */
  static Coherence of(List<TermBag> bags, List<List<Integer>> topTerms) {
    Coherence coherence = new Coherence(bags.size());
    topTerms.forEach(terms -> terms.forEach(term -> coherence.articlesOf.put(term, new BitSet())));
    for (int article = 0; article < bags.size(); article++) {
      TermBag bag = bags.get(article);
      for (int i = 0; i < bag.size(); i++) {
        BitSet set = coherence.articlesOf.get(bag.place(i));
        if (set != null) {
          set.set(article);
        }
      }
    }
    return coherence;
  }

  /** Mean over all pairs of the terms; 0 where there is no pair. */
  double npmi(List<Integer> terms) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < terms.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += npmi(terms.get(i), terms.get(j));
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private double npmi(int a, int b) {
    BitSet first = articlesOf.getOrDefault(a, new BitSet());
    BitSet second = articlesOf.getOrDefault(b, new BitSet());
    BitSet both = (BitSet) first.clone();
    both.and(second);
    double together = both.cardinality();
    if (together == 0) {
      return -1;
    }
    if (together == articles) {
      return 1;
    }
    double expected = (double) first.cardinality() * second.cardinality() / articles;
    return Math.log(together / expected) / -Math.log(together / articles);
  }

  /** Share of different terms among the top terms of all themes; 1 if none is repeated. */
  static double diversity(List<List<Integer>> topTerms) {
    Set<Integer> different = new HashSet<>();
    topTerms.forEach(different::addAll);
    int all = topTerms.stream().mapToInt(List::size).sum();
    return all == 0 ? 1 : (double) different.size() / all;
  }
}
