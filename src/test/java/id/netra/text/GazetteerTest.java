package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  @Test
  void allProvincesRegenciesAndDistrictsAreThere() {
    assertThat(Gazetteer.provinces()).hasSize(38);
    assertThat(Gazetteer.regenciesAndCities()).hasSize(514);
    assertThat(Gazetteer.districts()).hasSize(7285);
  }

  @Test
  void namesAreThoseThatAReaderPrints() {
    assertThat(name("33.10")).isEqualTo("Klaten");
    assertThat(name("33.74")).isEqualTo("Kota Semarang");
    assertThat(name("33.22")).isEqualTo("Kabupaten Semarang");
    assertThat(name("31")).isEqualTo("DKI Jakarta");
    assertThat(name("31.74")).isEqualTo("Jakarta Selatan");
    assertThat(name("15.71")).isEqualTo("Kota Jambi");
    assertThat(name("34.71")).isEqualTo("Kota Yogyakarta");
  }

  @Test
  void noTwoAreasAboveTheDistrictShareAName() {
    var names =
        Gazetteer.regenciesAndCities().stream().collect(Collectors.groupingBy(Region::name));
    Gazetteer.provinces().forEach(province -> assertThat(names).doesNotContainKey(province.name()));

    assertThat(names.values()).allMatch(regions -> regions.size() == 1);
  }

  @Test
  void areasKnowWhatLiesAbove() {
    Region district = Gazetteer.region("33.10.01").orElseThrow();

    assertThat(district.province()).isEqualTo("33");
    assertThat(Gazetteer.parent(district)).isEqualTo(Gazetteer.region("33.10"));
    assertThat(Gazetteer.region("33").orElseThrow().contains(district)).isTrue();
  }

  @Test
  void unknownCodesAreAbsent() {
    assertThat(Gazetteer.region("99")).isEmpty();
  }

  private static String name(String code) {
    return Gazetteer.region(code).orElseThrow().name();
  }
}
