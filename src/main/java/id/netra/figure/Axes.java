package id.netra.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the axis along which a row of numbers breaks something down, where no item says it alone.
 *
 * <p>"Menurut jabatan, administrator 95, pengawas 301" names the axis; "wanita lebih banyak, 210,
 * sedangkan pria 189" and "tiga camat, seorang guru" show it by their contrast; "Agam: satu pidana
 * ditambah dua pelanggaran netralitas" goes on within the place.
 */
final class Axes {
  private static final int REACH_AXIS = 8;
  private static final Set<String> JOINTS =
      Set.of("dan", "serta", "ditambah", "berikut", "beserta", "plus", "&");
  private static final int LONGEST_JOINT = 3;
  private final Reading reading;

  Axes(Reading reading) {
    this.reading = reading;
  }

  /** Sets the axes of the figures of an article, in the order of the text. */
  void apply(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      announced(drafts.get(i));
      if (i > 0) {
        goOn(drafts.get(i - 1), drafts.get(i));
        contrast(drafts.get(i - 1), drafts.get(i));
      }
    }
  }

  /** "Menurut jabatan, …": for every number of the sentence. */
  private void announced(Draft draft) {
    boolean isOpen = draft.dimension.isEmpty() && !draft.isRepeat && isCounted(draft);
    if (!isOpen) {
      return;
    }
    int from = reading.firstToken(draft.sentence);
    reading.terms().within(TermClass.CUE, from, from + REACH_AXIS).stream()
        .filter(c -> c.term().has("cue", "axis") && c.end() <= draft.first)
        .findFirst()
        .flatMap(c -> Coded.parse(Dimension.class, c.term().attribute("dimension")))
        .ifPresent(d -> be(draft, d));
  }

  private static boolean isCounted(Draft draft) {
    return draft.kind.filter(k -> k.isViolation() || k == FigureKind.WORKFORCE).isPresent();
  }

  private static void be(Draft draft, Dimension dimension) {
    draft.dimension = Optional.of(dimension);
    if (dimension == Dimension.ROLE) {
      draft.category = draft.role.or(() -> draft.category);
    }
  }

  /** "Agam: dua pidana pemilihan ditambah dua pelanggaran netralitas": both are Agam's. */
  private void goOn(Draft item, Draft next) {
    boolean isItem =
        item.itemRegion.isPresent()
            && item.sentence == next.sentence
            && item.dimension.filter(d -> d == Dimension.REGION).isPresent();
    boolean isOpen =
        next.itemRegion.isEmpty()
            && !next.hasSeveralRegions
            && next.isViolation()
            && next.verb.filter(v -> !v.equals(item.verb.orElse(v))).isEmpty()
            && next.dimension.filter(d -> d != Dimension.FORM).isEmpty();
    if (isItem && isOpen && item.isViolation() && isJoined(item, next) && !hasPlace(item, next)) {
      next.itemRegion = item.itemRegion;
      next.dimension = item.dimension;
      next.category = item.category;
      next.isListed = item.isListed;
    }
  }

  private boolean isJoined(Draft left, Draft right) {
    int gap = right.first - left.phraseEnd;
    return gap > 0
        && gap <= LONGEST_JOINT
        && JOINTS.contains(reading.tokens().word(left.phraseEnd));
  }

  private boolean hasPlace(Draft left, Draft right) {
    int start = reading.tokens().start(left.phraseEnd);
    int end = reading.tokens().end(Math.max(right.phraseEnd, right.zoneEnd) - 1);
    return !reading.placesWithin(start, end).isEmpty();
  }

  /** Neighbours of one sentence that differ in gender or in office. */
  private void contrast(Draft left, Draft right) {
    boolean isPair =
        left.sentence == right.sentence
            && left.unit == FigureUnit.PERSON
            && right.unit == FigureUnit.PERSON
            && left.kind.equals(right.kind)
            && isCounted(left);
    if (!isPair) {
      return;
    }
    int from = Math.max(reading.firstToken(left.sentence), left.first - REACH_AXIS);
    Optional<String> before = gender(from, left.phraseEnd);
    Optional<String> after = gender(left.phraseEnd, right.phraseEnd);
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      beGender(left, before.get());
      beGender(right, after.get());
    } else if (hasOtherRole(left, right)) {
      beRole(left);
      beRole(right);
    }
  }

  /** The last word for men or women in a stretch. */
  private Optional<String> gender(int from, int to) {
    return reading.terms().within(TermClass.NOUN, from, to).stream()
        .filter(n -> n.term().id().equals("noun.gender"))
        .reduce((x, y) -> y)
        .map(n -> reading.tokens().word(n.first()));
  }

  private static void beGender(Draft draft, String word) {
    if (draft.dimension.isEmpty()) {
      draft.dimension = Optional.of(Dimension.GENDER);
      boolean isMale = List.of("pria", "laki-laki", "lelaki", "putra", "laki").contains(word);
      draft.category = Optional.of(isMale ? "laki-laki" : "perempuan");
    }
  }

  private static boolean hasOtherRole(Draft left, Draft right) {
    return left.isViolation()
        && left.role.isPresent()
        && right.role.isPresent()
        && !left.role.equals(right.role)
        && right.first - left.phraseEnd <= LONGEST_JOINT;
  }

  private static void beRole(Draft draft) {
    if (draft.dimension.isEmpty() && !draft.isRepeat) {
      draft.dimension = Optional.of(Dimension.ROLE);
      draft.category = draft.role;
    }
  }
}
