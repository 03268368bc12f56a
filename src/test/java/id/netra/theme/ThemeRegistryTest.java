package id.netra.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeRegistryTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 9, 23);
  private static final LocalDate NEXT = FIRST.plusDays(1);

  @Test
  void aThemeOnTheFirstNightIsBorn() {
    Theme theme = enter(List.of(), FIRST, found("sanksi", members("none", 5))).ofGroups().get(0);
    assertThat(theme.lineage()).extracting(LineageEntry::change).containsExactly("born");
  }

  @Test
  void aThemeWithTheSameArticlesKeepsItsId() {
    Theme known = known("sanksi");
    FoundTheme again = found("sanksi", members(known.id(), 5), members("none", 2));
    Theme theme = enter(List.of(known), NEXT, again).ofGroups().get(0);
    assertThat(theme.id()).isEqualTo(known.id());
  }

  @Test
  void aThemeThatLosesArticlesIsContinued() {
    Theme known = known("sanksi");
    FoundTheme again = found("hukuman", members(known.id(), 5));
    FoundTheme other = found("apel", members(known.id(), 1));
    Theme theme = enter(List.of(known), NEXT, again, other).ofGroups().get(0);
    assertThat(theme.lineage()).extracting(LineageEntry::change).contains("continued");
  }

  @Test
  void anUnmovedThemeGetsNoNewEntry() {
    Theme known = known("sanksi");
    FoundTheme again = found("sanksi", members(known.id(), 5));
    assertThat(enter(List.of(known), NEXT, again).ofGroups()).containsExactly(known);
  }

  @Test
  void aSecondRunOfTheNightAddsNoEntry() {
    Theme known = known("sanksi");
    FoundTheme again = found("hukuman", members(known.id(), 5));
    FoundTheme other = found("apel", members(known.id(), 1));
    Theme once = enter(List.of(known), NEXT, again, other).ofGroups().get(0);
    Theme twice = enter(List.of(once), NEXT, again, other).ofGroups().get(0);
    assertThat(twice.lineage()).hasSameSizeAs(once.lineage());
  }

  @Test
  void theSmallerPartOfASplitIsSplitFromTheTheme() {
    Theme known = known("sanksi");
    List<Theme> themes =
        enter(
                List.of(known),
                NEXT,
                found("sanksi", members(known.id(), 6)),
                found("apel", members(known.id(), 4)))
            .ofGroups();
    assertThat(themes.get(0).id()).isEqualTo(known.id());
    LineageEntry birth = themes.get(1).lineage().get(0);
    assertThat(birth.change()).isEqualTo("split_from");
    assertThat(birth.otherThemeId()).contains(known.id());
  }

  @Test
  void aThemeThatIsSwallowedHasMerged() {
    Theme large = known("sanksi");
    Theme small = known("apel");
    ThemeRegistry.Register register =
        enter(
            List.of(large, small),
            NEXT,
            found("sanksi", members(large.id(), 8), members(small.id(), 4)));
    assertThat(register.gone()).hasSize(1);
    LineageEntry end = register.gone().get(0).lineage().get(1);
    assertThat(end.change()).isEqualTo("merged_into");
    assertThat(end.otherThemeId()).contains(large.id());
  }

  @Test
  void aThemeWithoutArticlesIsRetired() {
    ThemeRegistry.Register register = enter(List.of(known("sanksi")), NEXT);
    assertThat(register.gone().get(0).isActive()).isFalse();
    assertThat(register.gone().get(0).lineage().get(1).change()).isEqualTo("retired");
  }

  @Test
  void labelsFreezeWhileTheTermsStay() {
    Theme known = known("sanksi");
    FoundTheme again =
        new FoundTheme(
            new ThemeFace("baru", known.topTerms(), "Baru.", OptionalDouble.of(0.2), List.of("x")),
            members(known.id(), 5),
            List.of());
    assertThat(enter(List.of(known), NEXT, again).ofGroups().get(0).label())
        .isEqualTo(known.label());
  }

  @Test
  void labelsChangeWithTheTerms() {
    Theme known = known("sanksi");
    FoundTheme again = found("deklarasi", members(known.id(), 5));
    assertThat(enter(List.of(known), NEXT, again).ofGroups().get(0).label()).isEqualTo("deklarasi");
  }

  @Test
  void retiredThemesStayInTheRegister() {
    Theme retired = known("sanksi").retired();
    assertThat(enter(List.of(retired), NEXT).gone()).containsExactly(retired);
  }

  private static ThemeRegistry.Register enter(
      List<Theme> known, LocalDate night, FoundTheme... found) {
    return ThemeRegistry.enter(known, List.of(found), night, 0.3);
  }

  private static Theme known(String label) {
    FoundTheme found = found(label, members("none", 5));
    return enter(List.of(), FIRST, found).ofGroups().get(0);
  }

  private static FoundTheme found(String label, List<TrainingArticle> members) {
    return found(label, members, List.of());
  }

  private static FoundTheme found(
      String label, List<TrainingArticle> members, List<TrainingArticle> more) {
    return new FoundTheme(
        new ThemeFace(
            label,
            List.of(label, label + " camat", label + " daerah"),
            "Liputan tentang " + label + ".",
            OptionalDouble.of(0.2),
            List.of(label + "1", label + "2", label + "3")),
        Stream.concat(members.stream(), more.stream()).toList(),
        List.of());
  }

  private static List<TrainingArticle> members(String previousThemeId, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new TrainingArticle(
                    "a" + i,
                    Optional.empty(),
                    "teks",
                    Optional.of(previousThemeId),
                    Optional.empty()))
        .toList();
  }
}
