package id.netra.figure;

import id.netra.text.NumberForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What about a mention makes it more or less likely to be right.
 *
 * <p>"Bawaslu mencatat 112 laporan" has no trait at all; in "Klaten 5" the noun is inherited and
 * the number listed. The traits are those of {@code confidence.tsv}.
 */
final class MentionTraits {
  private static final int LONGEST_QUOTE = 1500;
  private static final int SMALL = 3;
  private final Reading reading;
  private final boolean isOutside;

  MentionTraits(Reading reading) {
    this.reading = reading;
    isOutside = !Neutrality.isSpokenOf(reading);
  }

  /** The names of the traits that a mention has. */
  List<String> of(Draft draft) {
    List<String> traits = new ArrayList<>();
    traits.add("kind_" + group(draft));
    addIf(draft.isHeadInherited, "noun_inherited", traits);
    addIf(!draft.isHeadInherited && draft.nouns.isEmpty(), "noun_before", traits);
    addIf(draft.isGuessed, "kind_guessed", traits);
    addIf(draft.isVerbInherited, "verb_inherited", traits);
    addIf(draft.isViolation() && draft.verb.isEmpty(), "verb_absent", traits);
    addIf(draft.isListed, "listed", traits);
    addIf(draft.total.isPresent(), "part", traits);
    addIf(draft.isInTitle, "title", traits);
    addIf(draft.max() <= SMALL && draft.number.form() != NumberForm.ARTICLE, "small", traits);
    addIf(draft.number.form() == NumberForm.ARTICLE, "one_by_article", traits);
    addIf(draft.number.form() == NumberForm.VAGUE, "vague", traits);
    addIf(draft.isViolation() && !draft.isNeutrality, "other_matter", traits);
    addIf(draft.isViolation() && isOutside, "outside_the_field", traits);
    addIf(isInQuote(draft), "quoted", traits);
    return traits;
  }

  private static void addIf(boolean holds, String trait, List<String> traits) {
    if (holds) {
      traits.add(trait);
    }
  }

  private static String group(Draft draft) {
    FigureKind kind = draft.kind.orElse(FigureKind.OTHER_COUNT);
    return switch (kind) {
      case PARTICIPANTS, PARTICIPANTS_BREAKDOWN -> "attendance";
      case WORKFORCE -> "workforce";
      case REGIONS -> "regions";
      case OTHER_COUNT -> "other";
      case REPORTED_PERSONS, SANCTIONED_PERSONS -> "persons";
      default -> "cases";
    };
  }

  private boolean isInQuote(Draft draft) {
    String text = reading.text();
    int number = draft.number.span().start();
    int paragraph = reading.paragraphs().get(reading.paragraphAt(number)).start();
    boolean isOpen = false;
    for (int i = Math.max(paragraph, number - LONGEST_QUOTE); i < number; i++) {
      char c = text.charAt(i);
      isOpen = c == '“' || (c == '"' ? !isOpen : isOpen && c != '”');
    }
    return isOpen;
  }
}
