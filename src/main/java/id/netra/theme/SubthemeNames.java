package id.netra.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The names of the parts of a theme: terms that set a part apart from the others. */
final class SubthemeNames {
  private static final int TOP_TERMS = 5;
  private static final int TEXTS_FOR_SPELLING = 50;

  private final Vocabulary vocabulary;
  private final int[] parts;
  private final int count;
  private final GroupTerms terms;

  SubthemeNames(Vocabulary vocabulary, List<TermBag> bags, int[] parts) {
    this.vocabulary = vocabulary;
    this.parts = parts;
    count = IntStream.of(parts).max().orElse(-1) + 1;
    terms = GroupTerms.of(vocabulary, bags, parts, count);
  }

  /** The parts with their names, the largest first. */
  List<FoundSubtheme> named(List<TrainingArticle> articles, double[][] centres) {
    SpeakerNames speakers = SpeakerNames.in(articles.stream().map(TrainingArticle::text).toList());
    ThemeNames names = new ThemeNames();
    List<FoundSubtheme> named = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      List<TrainingArticle> members = members(articles, part);
      List<String> words =
          terms.top(part, TOP_TERMS, speakers).stream().map(vocabulary::term).toList();
      SurfaceForms forms =
          SurfaceForms.in(
              members.stream().limit(TEXTS_FOR_SPELLING).map(TrainingArticle::text).toList(),
              new HashSet<>(words),
              vocabulary.stemming());
      List<String> label = names.labelTerms(words, forms::of);
      named.add(
          new FoundSubtheme(
              ThemeNames.label(label),
              words.stream().map(forms::of).toList(),
              DoubleStream.of(centres[part]).boxed().toList(),
              members));
    }
    return named;
  }

  private List<TrainingArticle> members(List<TrainingArticle> articles, int part) {
    return IntStream.range(0, parts.length)
        .filter(i -> parts[i] == part)
        .mapToObj(articles::get)
        .toList();
  }
}
