package id.netra.job;

import id.netra.config.Settings;
import id.netra.storage.LakeModels;
import id.netra.storage.LakeView;
import id.netra.table.ArticleCopies;
import id.netra.table.ArticleThemes;
import id.netra.table.Articles;
import id.netra.table.LakeTable;
import id.netra.table.Themes;
import id.netra.theme.PreviousThemes;
import id.netra.theme.ThemeDiscovery;
import id.netra.theme.ThemeTables;
import java.util.List;

/** Groups the articles by theme, keeping the ids of themes that were known before. */
final class ClusterThemes implements Job {

  @Override
  public String name() {
    return "cluster-themes";
  }

  @Override
  public List<LakeTable> inputs() {
    return List.of(Articles.TABLE, ArticleCopies.TABLE);
  }

  @Override
  public String fingerprint(Settings settings) {
    return ThemeDiscovery.fingerprint(settings.theme());
  }

  @Override
  public long run(Night night) {
    LakeView before = night.before(this);
    LakeModels models = night.lake().themeModels();
    ThemeTables found =
        ThemeDiscovery.discover(
            night.current(Articles.TABLE),
            night.current(ArticleCopies.TABLE),
            PreviousThemes.of(
                before.read(Themes.TABLE), before.read(ArticleThemes.TABLE), models::read),
            night.runDate(),
            night.settings().theme());
    night.quality().putAll(found.quality());
    night.notes().addAll(found.notes());
    found.model().ifPresent(model -> models.write(model.id(), model.bytes()));
    night.handOnWhole(Themes.TABLE, found.themes());
    night.handOnWhole(ArticleThemes.TABLE, found.articleThemes());
    return night.lake().replace(Themes.TABLE, found.themes())
        + night.lake().replace(ArticleThemes.TABLE, found.articleThemes());
  }
}
