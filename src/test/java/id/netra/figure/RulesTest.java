package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the rule files by its id: each of its phrases is read as the rule says. */
class RulesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void eachPhraseIsReadAsItsRuleSays(String id, TermClass type, String attributes, String phrases) {
    List<String> misread = new ArrayList<>();
    for (String phrase : phrases.split("\\|", -1)) {
      if (!isRead(type, attributes, phrase)) {
        misread.add(phrase);
      }
    }
    assertThat(misread).as("phrases that another rule of the file takes").isEmpty();
  }

  private static boolean isRead(TermClass type, String attributes, String phrase) {
    Tokens tokens = Tokens.of("Tadi " + phrase + " xyz");
    return Lexicon.STANDARD.scan(tokens).all(type).stream()
        .filter(m -> m.first() == 1 && m.end() == tokens.size() - 1)
        .anyMatch(m -> attributes(attributes).entrySet().stream().allMatch(a -> has(m.term(), a)));
  }

  private static boolean has(Term term, Map.Entry<String, String> attribute) {
    String said = term.attribute(attribute.getKey());
    return said.equals(attribute.getValue())
        || Arrays.stream(attribute.getValue().split(" ", -1))
            .allMatch(value -> term.has(attribute.getKey(), value));
  }

  private static Map<String, String> attributes(String field) {
    Map<String, String> attributes = new TreeMap<>();
    Stream.of(field.split(" (?=[a-z_]+=)", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> attributes.put(pair[0], pair[1]));
    return attributes;
  }

  static Stream<Object[]> rules() {
    return Arrays.stream(TermClass.values())
        .flatMap(
            type ->
                Lexicon.read(type)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Object[] {fields[0], type, fields[1], fields[2]}));
  }
}
