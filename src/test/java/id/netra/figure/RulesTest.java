package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the rule files by its id: each of its phrases is read as the rule says. */
class RulesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void eachPhraseIsReadAsItsRuleSays(String id, TermClass type, Rule rule) {
    assertThat(rule.phrases().stream().filter(phrase -> !isRead(type, rule, phrase)))
        .as("phrases that another rule of the file takes")
        .isEmpty();
  }

  private static boolean isRead(TermClass type, Rule rule, String phrase) {
    Tokens tokens = Tokens.of("Tadi " + phrase + " xyz");
    return Lexicon.STANDARD.scan(tokens).all(type).stream()
        .filter(m -> m.first() == 1 && m.end() == tokens.size() - 1)
        .anyMatch(m -> rule.attributes().entrySet().stream().allMatch(a -> has(m.term(), a)));
  }

  private static boolean has(Term term, Map.Entry<String, String> attribute) {
    String said = term.attribute(attribute.getKey());
    return said.equals(attribute.getValue())
        || Arrays.stream(attribute.getValue().split(" ", -1))
            .allMatch(value -> term.has(attribute.getKey(), value));
  }

  static Stream<Object[]> rules() {
    return Arrays.stream(TermClass.values())
        .flatMap(
            type ->
                Rule.of(type.resource()).stream()
                    .map(rule -> new Object[] {rule.id(), type, rule}));
  }
}
