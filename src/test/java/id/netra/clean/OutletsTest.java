package id.netra.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutletsTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.kabarcontoh.id/daerah/1, kabarcontoh.id",
    "http://m.kabarcontoh.id, kabarcontoh.id",
    "https://amp.kabarcontoh.com/a?b=c, kabarcontoh.com",
    "https://nasional.kabarcontoh.com/read, kabarcontoh.com",
    "https://jateng.kabarcontoh.com/read, jateng.kabarcontoh.com",
    "//kabarcontoh.co.id:8080/x, kabarcontoh.co.id",
    "https://m.co.id/x, m.co.id",
    "https://news.id/x, news.id",
    "https://www.m.kabarcontoh.id/x, kabarcontoh.id",
    "https://amp.jateng.kabarcontoh.com/x, jateng.kabarcontoh.com",
    "https://kabarcontoh.id:443/amp/x, kabarcontoh.id",
    "https://user@www.kabarcontoh.id./x?y#z, kabarcontoh.id",
    "https://www.go.id/x, www.go.id",
    "HTTPS://WWW.Sukamaju.Desa.ID/artikel, sukamaju.desa.id"
  })
  void domainsLoseWhatNamesNoEdition(String url, String outlet) {
    assertThat(Outlets.of(Optional.empty(), Optional.of(url))).contains(outlet);
  }

  @Test
  void givenNameGoesBeforeTheAddress() {
    assertThat(Outlets.of(Optional.of(" Harian\u00A0Contoh "), Optional.of("https://a.id/x")))
        .contains("harian contoh");
    assertThat(Outlets.of(Optional.of("www.KabarContoh.com"), Optional.empty()))
        .contains("kabarcontoh.com");
  }

  @Test
  void withoutNameAndAddressThereIsNoOutlet() {
    assertThat(Outlets.of(Optional.of(" "), Optional.of("bukan alamat"))).isEmpty();
  }
}
