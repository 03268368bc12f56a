package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | Camat menegaskan bahwa pegawai tidak boleh memihak karena hal itu melanggar aturan",
        "id | Sebanyak 112 peserta mengikuti sosialisasi yang digelar di aula kantor bupati",
        "ms | Kakitangan kerajaan tidak dibenarkan berkempen kerana perkara itu menyalahi peraturan, iaitu arahan am",
        "jv | Camat ngendika yen pegawai ora kena melu kampanye amarga kuwi nglanggar aturan sing wis ana",
        "su | Camat nyarios yén pagawé teu kénging miluan kampanye lantaran éta téh ngalanggar aturan nu geus aya",
        "en | The district head said that civil servants must not take part in the campaign",
        "und | 12 34 56",
        "und | Klaten Blora Rembang Semarang Sukoharjo"
      })
  void functionWordsTellTheLanguage(String code, String text) {
    assertThat(Languages.guess(text).code()).isEqualTo(code);
  }
}
