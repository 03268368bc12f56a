package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.table.EventMentions;
import id.netra.table.FigureVocabulary;
import id.netra.text.DatePrecision;
import id.netra.text.Qualifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The codes of the grammar are those of the tables. */
class CodeListsTest {

  private static List<String> codes(Coded... members) {
    return Arrays.stream(members).map(Coded::code).toList();
  }

  @Test
  void kindsAreThoseOfTheTables() {
    assertThat(codes(FigureKind.values())).isEqualTo(FigureVocabulary.KINDS);
  }

  @Test
  void countingKindsAreThoseOfTheTables() {
    assertThat(Arrays.stream(FigureKind.values()).filter(FigureKind::isCounting).map(Coded::code))
        .containsExactlyElementsOf(FigureVocabulary.COUNTING_KINDS);
  }

  @Test
  void unitsAreThoseOfTheTables() {
    assertThat(codes(FigureUnit.values())).isEqualTo(FigureVocabulary.UNITS);
  }

  @Test
  void stagesAreThoseOfTheTables() {
    assertThat(codes(Stage.values())).isEqualTo(FigureVocabulary.STAGES);
  }

  @Test
  void populationsAreThoseOfTheTables() {
    assertThat(codes(Population.values())).isEqualTo(FigureVocabulary.POPULATIONS);
  }

  @Test
  void violationTypesAreThoseOfTheTables() {
    assertThat(codes(ViolationType.values())).isEqualTo(FigureVocabulary.VIOLATION_TYPES);
  }

  @Test
  void regionBasesAreThoseOfTheTables() {
    assertThat(codes(RegionBasis.values())).isEqualTo(FigureVocabulary.REGION_BASES);
  }

  @Test
  void dimensionsAreThoseOfTheTables() {
    assertThat(codes(Dimension.values())).isEqualTo(FigureVocabulary.DIMENSIONS);
  }

  @Test
  void qualifiersAreThoseOfTheTables() {
    assertThat(Arrays.stream(Qualifier.values()).map(Qualifier::code))
        .containsExactlyElementsOf(FigureVocabulary.QUALIFIERS);
  }

  @Test
  void eventTypesAreThoseOfTheTables() {
    assertThat(codes(EventType.values())).isEqualTo(EventMentions.EVENT_TYPES);
  }

  @Test
  void dateBasesAreThoseOfTheTables() {
    assertThat(codes(DateBasis.values())).isEqualTo(EventMentions.DATE_BASES);
  }

  @Test
  void datePrecisionsAreThoseOfTheTables() {
    assertThat(Arrays.stream(DatePrecision.values()).map(p -> p.name().toLowerCase(Locale.ROOT)))
        .containsExactlyElementsOf(FigureVocabulary.DATE_PRECISIONS);
  }

  @Test
  void modesAreThoseOfTheTables() {
    assertThat(codes(EventMode.values())).isEqualTo(EventMentions.MODES);
  }
}
