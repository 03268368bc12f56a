package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule files of the grammar. */
class RuleFilesTest {
  private static final String HASH = "08402f554b19d1e8b8285b729011a5e6";

  @Test
  void aChangeOfTheRulesIsAChangeOfTheVersion() {
    assertThat(List.of(FigureGrammar.VERSION, Lexicon.hash()))
        .as("raise FigureGrammar.VERSION when a rule file changes, then put its hash here")
        .containsExactly("figures-5", HASH);
  }

  @ParameterizedTest
  @MethodSource("files")
  void ruleIdsAreUnique(String file) {
    assertThat(Rule.of(file)).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void rulesHaveIdAttributesAndPhrases(String file) {
    assertThat(Rule.of(file))
        .allSatisfy(rule -> assertThat(rule.id()).isNotBlank())
        .allSatisfy(rule -> assertThat(rule.attributes()).isNotEmpty())
        .allSatisfy(rule -> assertThat(rule.phrases()).noneMatch(String::isBlank));
  }

  @Test
  void nounsHaveUnitsOfTheCodeList() {
    assertThat(values(TermClass.NOUN, "unit"))
        .allSatisfy(unit -> assertThat(Coded.parse(FigureUnit.class, unit)).isPresent());
  }

  @Test
  void categoriesHaveDimensionsOfTheCodeList() {
    assertThat(values(TermClass.CATEGORY, "dimension"))
        .allSatisfy(axis -> assertThat(Coded.parse(Dimension.class, axis)).isPresent());
  }

  @Test
  void eventsHaveTypesOfTheCodeList() {
    assertThat(values(TermClass.EVENT, "type"))
        .allSatisfy(type -> assertThat(Coded.parse(EventType.class, type)).isPresent());
  }

  private static Stream<String> values(TermClass type, String attribute) {
    return Rule.of(type.resource()).stream()
        .map(rule -> rule.attributes().getOrDefault(attribute, ""));
  }

  static Stream<String> files() {
    return Stream.concat(
        Stream.of(TermClass.values()).map(TermClass::resource), Stream.of(Venues.RESOURCE));
  }
}
