package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule files of the grammar. */
class RuleFilesTest {
  private static final String HASH = "31185e9daea0fba986bcf14be268e71b";

  @Test
  void aChangeOfTheRulesIsAChangeOfTheVersion() {
    assertThat(List.of(FigureGrammar.VERSION, Lexicon.hash()))
        .as("raise FigureGrammar.VERSION when a rule file changes, then put its hash here")
        .containsExactly("figures-3", HASH);
  }

  @ParameterizedTest
  @EnumSource(TermClass.class)
  void ruleIdsAreUnique(TermClass type) {
    assertThat(rules(type).map(fields -> fields[0])).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(TermClass.class)
  void rulesHaveIdAttributesAndPhrases(TermClass type) {
    assertThat(rules(type)).allSatisfy(fields -> assertThat(fields).hasSize(3));
  }

  @Test
  void nounsHaveUnitsOfTheCodeList() {
    assertThat(rules(TermClass.NOUN).map(fields -> attribute(fields[1], "unit")))
        .allSatisfy(unit -> assertThat(Coded.parse(FigureUnit.class, unit)).isPresent());
  }

  @Test
  void categoriesHaveDimensionsOfTheCodeList() {
    assertThat(rules(TermClass.CATEGORY).map(fields -> attribute(fields[1], "dimension")))
        .allSatisfy(axis -> assertThat(Coded.parse(Dimension.class, axis)).isPresent());
  }

  @Test
  void eventsHaveTypesOfTheCodeList() {
    assertThat(rules(TermClass.EVENT).map(fields -> attribute(fields[1], "type")))
        .allSatisfy(type -> assertThat(Coded.parse(EventType.class, type)).isPresent());
  }

  private static Stream<String[]> rules(TermClass type) {
    return Lexicon.read(type)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }

  private static String attribute(String field, String name) {
    return Stream.of(field.split(" ", -1))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
