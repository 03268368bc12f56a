package id.netra.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VenuesTest {
  @Test
  void aHallNamesTheVenueAndHidesItsPlace() {
    assertThat(Venues.opensName("aula")).isTrue();
    assertThat(Venues.hidesPlace("aula")).isTrue();
  }

  @Test
  void aStreetNamesNoVenue() {
    assertThat(Venues.opensName("jalan")).isFalse();
    assertThat(Venues.hidesPlace("jalan")).isTrue();
  }

  @Test
  void staffOfASchoolAreCountedWhereItLies() {
    assertThat(Venues.opensName("sekolah")).isTrue();
    assertThat(Venues.hidesPlace("sekolah")).isFalse();
  }
}
