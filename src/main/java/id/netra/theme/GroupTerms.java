package id.netra.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The telling terms of each group of articles, by class-based TF-IDF.
 *
 * <p>The weight of a term is the share of the group's articles that have it, to the power of 1.5,
 * times the logarithm of that share over the share among all other articles: "deklarasi" stands in
 * every second article of one theme and in every twentieth of the others. The power was chosen by
 * coherence (NPMI) on several corpora; at 1 rare terms come first in small themes. A bigram takes
 * the place of its word where most articles with the word have the bigram ("inspektorat daerah" for
 * "inspektorat"). After Grootendorst, BERTopic (2022), with article counts in place of term counts,
 * since a term that one article repeats thirty times tells nothing about the theme.
 */
final class GroupTerms {
  private static final int CANDIDATES = 80;
  private static final double MOSTLY = 0.5;
  private static final double SUPPORT = 1.5;
  private static final double HALF_AN_ARTICLE = 0.5;

  private final Vocabulary vocabulary;
  private final int[][] articleCounts;
  private final int[] sizes;
  private final int[][] occurrences;
  private final int[] totals;
  private int articles;

  private GroupTerms(Vocabulary vocabulary, int groups) {
    this.vocabulary = vocabulary;
    articleCounts = new int[groups][vocabulary.size()];
    sizes = new int[groups];
    occurrences = new int[groups][vocabulary.size()];
    totals = new int[vocabulary.size()];
  }

  /** Counts the terms of the articles group by group. */
  static GroupTerms of(Vocabulary vocabulary, List<TermBag> bags, int[] groups, int groupCount) {
    GroupTerms terms = new GroupTerms(vocabulary, groupCount);
    for (int article = 0; article < groups.length; article++) {
      terms.sizes[groups[article]]++;
      terms.articles++;
      TermBag bag = bags.get(article);
      for (int i = 0; i < bag.size(); i++) {
        terms.articleCounts[groups[article]][bag.place(i)]++;
        terms.totals[bag.place(i)]++;
        terms.occurrences[groups[article]][bag.place(i)] += bag.count(i);
      }
    }
    return terms;
  }

  /** The most telling terms of the group by their place in the vocabulary, best first. */
  List<Integer> top(int group, int count, SpeakerNames names) {
    List<Integer> candidates =
        IntStream.range(0, vocabulary.size())
            .filter(place -> articleCounts[group][place] > 0 && weight(group, place) > 0)
            .filter(place -> !names.isIn(vocabulary.term(place)))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer place) -> -weight(group, place))
                    .thenComparing(place -> -occurrences[group][place])
                    .thenComparing(vocabulary::term))
            .limit(CANDIDATES)
            .toList();
    Set<String> covered = wordsCoveredByBigrams(group, candidates);
    List<Integer> top = new ArrayList<>();
    for (int place : candidates) {
      if (top.size() < count
          && !covered.contains(vocabulary.term(place))
          && top.stream().noneMatch(earlier -> sayTheSame(group, earlier, place))) {
        top.add(place);
      }
    }
    return top;
  }

  private double weight(int group, int place) {
    int outsiders = articles - sizes[group];
    double inside = (double) articleCounts[group][place] / sizes[group];
    double elsewhere = totals[place] - articleCounts[group][place];
    double outside = (elsewhere + HALF_AN_ARTICLE) / (outsiders + 2 * HALF_AN_ARTICLE);
    double contrast = outsiders == 0 ? 1 : Math.max(0, Math.log(inside / outside));
    return Math.pow(inside, SUPPORT) * contrast;
  }

  private Set<String> wordsCoveredByBigrams(int group, List<Integer> candidates) {
    Set<String> covered = new HashSet<>();
    for (int bigram : candidates) {
      for (int word : candidates) {
        if (isPartOf(vocabulary.term(word), vocabulary.term(bigram))
            && articleCounts[group][bigram] >= MOSTLY * articleCounts[group][word]) {
          covered.add(vocabulary.term(word));
        }
      }
    }
    return covered;
  }

  private static boolean isPartOf(String word, String bigram) {
    return bigram.startsWith(word + " ") || bigram.endsWith(" " + word);
  }

  /** Whether two terms share a word and mostly stand in the same articles, to judge by counts. */
  private boolean sayTheSame(int group, int a, int b) {
    double fewer = Math.min(articleCounts[group][a], articleCounts[group][b]);
    double more = Math.max(articleCounts[group][a], articleCounts[group][b]);
    return shareWord(vocabulary.term(a), vocabulary.term(b)) && fewer >= MOSTLY * more;
  }

  /** Whether the terms have a word in common. */
  static boolean shareWord(String a, String b) {
    List<String> words = List.of(a.split(" "));
    return List.of(b.split(" ")).stream().anyMatch(words::contains);
  }
}
