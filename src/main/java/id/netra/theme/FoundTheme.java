package id.netra.theme;

import java.util.List;

/**
 * A group of articles as found tonight, before it is known again or named anew.
 *
 * @param face what a reader sees of it
 * @param members the articles of the sample that belong to it
 * @param subthemes its parts, the largest first; none or at least two
 */
record FoundTheme(ThemeFace face, List<TrainingArticle> members, List<FoundSubtheme> subthemes) {
  List<String> topTerms() {
    return face.topTerms();
  }

  List<String> representatives() {
    return face.representatives();
  }
}
