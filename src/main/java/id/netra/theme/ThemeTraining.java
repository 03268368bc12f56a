package id.netra.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the themes of a sample of articles, from texts to named groups.
 *
 * <p>Everything is a function of the articles, their order and the settings.
 */
final class ThemeTraining {
  private static final int TOP_TERMS = 10;
  private static final int TEXTS_FOR_SPELLING = 100;

  private final List<TrainingArticle> articles;
  private final LatentSpace space;
  private final List<TermBag> bags;
  private final double[][] places;
  private final int[] groups;
  private final double[][] centres;
  private final double leastSimilarity;
  private final boolean[] isMember;
  private final Retraining retraining;
  private final ThemeSettings settings;
  private final Map<String, Double> quality = new TreeMap<>();

  private ThemeTraining(List<TrainingArticle> all, ThemeSettings settings) {
    this.settings = settings;
    List<String> texts = all.stream().map(TrainingArticle::text).toList();
    Vocabulary vocabulary = Vocabulary.of(texts, settings.terms());
    List<TermBag> allBags = texts.parallelStream().map(vocabulary::bag).toList();
    space = LatentSpace.of(vocabulary, allBags, settings);
    double[][] allPlaces = allBags.parallelStream().map(space::place).toArray(double[][]::new);
    int[] speaking =
        IntStream.range(0, all.size()).filter(i -> !Vectors.isNothing(allPlaces[i])).toArray();
    articles = IntStream.of(speaking).mapToObj(all::get).toList();
    bags = IntStream.of(speaking).mapToObj(allBags::get).toList();
    places = IntStream.of(speaking).mapToObj(i -> allPlaces[i]).toArray(double[][]::new);
    ThemeCount.Choice choice = ThemeCount.of(places, settings);
    choice.stability().ifPresent(index -> quality.put("stability_ari", index));
    int[] fresh = ThemeOrder.largestFirst(choice.groups());
    Optional<int[]> known =
        KnownGroups.of(articles.stream().map(TrainingArticle::previousThemeId).toList(), places)
            .map(ThemeOrder::largestFirst);
    retraining =
        known.isPresent() && areGoodEnough(known.get(), fresh, settings)
            ? Retraining.KEPT
            : Retraining.REPLACED;
    groups = retraining == Retraining.KEPT ? known.orElse(fresh) : fresh;
    double[] similarities =
        similarities(centresOf(i -> retraining == Retraining.REPLACED || isKept(i)));
    leastSimilarity = NearEnough.leastSimilarity(similarities, settings.farRatio());
    isMember = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      isMember[i] = isKept(i) || similarities[i] >= leastSimilarity;
    }
    centres = centresOf(i -> isMember[i]);
    quality.put("silhouette", silhouette(groups));
    quality.put("retrained", retraining == Retraining.KEPT ? 0.0 : 1.0);
  }

  /** Learns the themes; none from articles without a single common word. */
  static TrainedThemes train(List<TrainingArticle> articles, ThemeSettings settings) {
    return new ThemeTraining(articles, settings).trained();
  }

  /** Known groups stand if their number is not set otherwise and new ones are hardly better. */
  private boolean areGoodEnough(int[] known, int[] fresh, ThemeSettings settings) {
    boolean isNumberFree = settings.k().isEmpty() || countOf(known) == countOf(fresh);
    return isNumberFree && silhouette(known) >= settings.keepRatio() * silhouette(fresh);
  }

  private int groupCount() {
    return countOf(groups);
  }

  private static int countOf(int[] groups) {
    return IntStream.of(groups).max().orElse(-1) + 1;
  }

  private double silhouette(int[] cut) {
    return Silhouette.mean(places, cut, countOf(cut));
  }

  /** The direction of every group, by those of its articles that count. */
  private double[][] centresOf(IntPredicate counts) {
    double[][] sums = new double[groupCount()][space.dimensions()];
    for (int i = 0; i < places.length; i++) {
      if (counts.test(i)) {
        Vectors.add(sums[groups[i]], 1, places[i]);
      }
    }
    return Vectors.unitRows(sums);
  }

  private double[] similarities(double[][] directions) {
    return IntStream.range(0, places.length)
        .mapToDouble(i -> Vectors.dot(places[i], directions[groups[i]]))
        .toArray();
  }

  private double similarity(int article) {
    return Vectors.dot(places[article], centres[groups[article]]);
  }

  private TrainedThemes trained() {
    Vocabulary vocabulary = space.vocabulary();
    SpeakerNames speakers = SpeakerNames.in(articles.stream().map(TrainingArticle::text).toList());
    GroupTerms groupTerms = GroupTerms.of(vocabulary, bags, groups, groupCount());
    List<List<Integer>> topTerms =
        IntStream.range(0, groupCount())
            .mapToObj(g -> groupTerms.top(g, TOP_TERMS, speakers))
            .toList();
    Coherence coherence = Coherence.of(bags, topTerms);
    ThemeNames names = new ThemeNames();
    List<FoundTheme> themes = new ArrayList<>();
    for (int group = 0; group < groupCount(); group++) {
      themes.add(found(group, topTerms.get(group), coherence, names));
    }
    quality.put(
        "npmi",
        themes.stream().mapToDouble(theme -> theme.face().npmi().orElse(0)).average().orElse(0));
    quality.put("diversity_ratio", Coherence.diversity(topTerms));
    return new TrainedThemes(space, List.of(centres), leastSimilarity, themes, retraining, quality);
  }

  private FoundTheme found(int group, List<Integer> terms, Coherence coherence, ThemeNames names) {
    int[] nearestFirst = nearestFirst(group);
    List<String> words = terms.stream().map(space.vocabulary()::term).toList();
    List<String> texts =
        Arrays.stream(nearestFirst)
            .limit(TEXTS_FOR_SPELLING)
            .mapToObj(i -> articles.get(i).text())
            .toList();
    SurfaceForms forms =
        SurfaceForms.in(texts, new HashSet<>(words), space.vocabulary().stemming());
    List<String> spelled = words.stream().map(forms::of).toList();
    Phrases phrases = Phrases.in(texts, new HashSet<>(spelled));
    List<String> label = names.labelTerms(words, word -> phrases.of(forms.of(word)));
    int[] members = members(group);
    return new FoundTheme(
        new ThemeFace(
            ThemeNames.label(label),
            spelled,
            ThemeNames.description(label, spelled),
            OptionalDouble.of(coherence.npmi(terms)),
            Representatives.of(Arrays.stream(nearestFirst).mapToObj(articles::get).toList())),
        articlesOf(members),
        subthemes(members));
  }

  /** The parts of a theme; those known from the night before where the theme is kept. */
  private List<FoundSubtheme> subthemes(int[] members) {
    double[][] own = IntStream.of(members).mapToObj(i -> places[i]).toArray(double[][]::new);
    Optional<int[]> known =
        retraining == Retraining.KEPT
            ? KnownGroups.of(
                articlesOf(members).stream().map(TrainingArticle::previousSubthemeId).toList(), own)
            : Optional.empty();
    int[] parts =
        known
            .map(ThemeOrder::largestFirst)
            .orElseGet(() -> Bisection.parts(own, settings.starts(), settings.seed()));
    return countOf(parts) < 2
        ? List.of()
        : new SubthemeNames(
                space.vocabulary(), IntStream.of(members).mapToObj(bags::get).toList(), parts)
            .named(articlesOf(members), KMeans.centres(own, parts, countOf(parts)));
  }

  private int[] nearestFirst(int group) {
    return IntStream.range(0, groups.length)
        .filter(i -> groups[i] == group && isMember[i])
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -similarity(i))
                .thenComparing(i -> articles.get(i).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] members(int group) {
    return IntStream.range(0, groups.length)
        .filter(i -> groups[i] == group && isMember[i])
        .toArray();
  }

  private List<TrainingArticle> articlesOf(int[] members) {
    return IntStream.of(members).mapToObj(articles::get).toList();
  }

  private boolean isKept(int article) {
    return retraining == Retraining.KEPT && articles.get(article).previousThemeId().isPresent();
  }
}
