package id.netra.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the nights before left: all rows of {@code gold.themes}, and the model they name.
 *
 * @param rows as a reader sees them, the analyst's decisions applied
 * @param model absent where there is none, or none that can be read
 */
record KnownThemes(List<Theme> rows, Optional<StoredModel> model) {

  static KnownThemes of(PreviousThemes previous) {
    ThemeRows.KnownRows rows =
        previous
            .themes()
            .map(ThemeRows::read)
            .orElse(new ThemeRows.KnownRows(List.of(), Optional.empty()));
    return new KnownThemes(
        rows.themes(),
        rows.modelId().flatMap(id -> previous.models().apply(id)).flatMap(ModelFile::read));
  }

  /**
   * The themes as they were found, without the analyst's decisions: those of the model are active
   * under their own names; without a model, the rows as they are.
   */
  List<Theme> found() {
    if (model.isEmpty()) {
      return rows;
    }
    Map<String, ModelTheme> known = new HashMap<>();
    model.get().model().themes().forEach(theme -> known.put(theme.id(), theme));
    return rows.stream().map(row -> found(row, Optional.ofNullable(known.get(row.id())))).toList();
  }

  private static Theme found(Theme row, Optional<ModelTheme> known) {
    return known
        .map(theme -> row.active().withFace(named(row.face(), theme)))
        .orElse(new Theme(row.id(), row.face(), List.of(), 0, false, row.lineage()));
  }

  private static ThemeFace named(ThemeFace face, ModelTheme theme) {
    return new ThemeFace(
        theme.label(), face.topTerms(), theme.description(), face.npmi(), face.representatives());
  }
}
