package id.netra.figure;

import java.util.List;
import java.util.Optional;

/**
 * Decides who is counted or accused.
 *
 * <p>The nouns of the number say it ("oknum ASN", "kepala desa"); cases of neutrality of civil
 * servants accuse civil servants.
 */
final class Populations {
  private Populations() {}

  /** The population that the nouns after the number name; mixed if they name several. */
  static Optional<Population> of(List<TermMatch> nouns) {
    List<Population> named =
        nouns.stream()
            .flatMap(n -> Coded.parse(Population.class, n.term().attribute("population")).stream())
            .distinct()
            .toList();
    return named.size() > 1 ? Optional.of(Population.MIXED) : named.stream().findFirst();
  }

  /** Fills in civil servants where a violation of their neutrality is counted. */
  static void complete(Draft draft) {
    if (draft.population.isEmpty() && draft.isViolation() && draft.isNeutrality) {
      draft.population = Optional.of(Population.ASN);
    }
  }
}
