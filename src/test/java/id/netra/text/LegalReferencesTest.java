package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalReferencesTest {

  private static List<String> found(String text) {
    return LegalReferences.find(text).stream().map(LegalReferencesTest::describe).toList();
  }

  private static String describe(LegalReference reference) {
    StringBuilder line = new StringBuilder(reference.instrument());
    reference.number().ifPresent(number -> line.append(" no ").append(number));
    reference.year().ifPresent(year -> line.append(" th ").append(year));
    reference.article().ifPresent(article -> line.append(" ps ").append(article));
    reference.paragraph().ifPresent(paragraph -> line.append(" ay ").append(paragraph));
    return line.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Undang-Undang No. 5 Tahun 2014|UU no 5 th 2014",
        "undang-undang nomor 7 tahun 2017|UU no 7 th 2017",
        "UU 10/2016|UU no 10 th 2016",
        "UU No.20/2023|UU no 20 th 2023",
        "UU 10 Tahun 2016|UU no 10 th 2016",
        "uu nomor 10 tahun 2016|UU no 10 th 2016",
        "UU ASN Nomor 20 Tahun 2023|UU no 20 th 2023",
        "Undang-Undang Republik Indonesia Nomor 5 Tahun 2014|UU no 5 th 2014",
        "Undang-Undang (UU) Nomor 5 Tahun 2014|UU no 5 th 2014",
        "PP 94/2021|PP no 94 th 2021",
        "Peraturan Pemerintah No. 53 Tahun 2010|PP no 53 th 2010",
        "Peraturan Pemerintah Pengganti Undang-Undang (Perppu) Nomor 2 Tahun 2020|Perppu no 2 th"
            + " 2020",
        "Perbawaslu Nomor 6 Tahun 2018|Perbawaslu no 6 th 2018",
        "Peraturan Bawaslu Nomor 5 Tahun 2022|Perbawaslu no 5 th 2022",
        "PKPU 15/2023|PKPU no 15 th 2023",
        "Inpres No. 1 Tahun 2020|Inpres no 1 th 2020",
        "Perpres Nomor 91 Tahun 2017|Perpres no 91 th 2017",
        "Permendagri Nomor 112 Tahun 2014|Permendagri no 112 th 2014",
        "SE Nomor 18 Tahun 2023|SE no 18 th 2023",
        "Surat Edaran Menpan RB Nomor B/71/M.SM.00.00/2017|SE no B/71/M.SM.00.00/2017 th 2017",
        "SKB Mendagri, Kepala BKN, dan Ketua KASN Nomor 2 Tahun 2022|SKB no 2 th 2022",
        "Pasal 71 ayat (1) UU Nomor 10 Tahun 2016|UU no 10 th 2016 ps 71 ay 1",
        "Pasal 280 ayat 3 Undang-Undang Nomor 7 Tahun 2017|UU no 7 th 2017 ps 280 ay 3",
        "Pasal 280A UU Nomor 7 Tahun 2017|UU no 7 th 2017 ps 280A",
        "UU Nomor 7 Tahun 2017 tentang Pemilu Pasal 280 ayat (3)|UU no 7 th 2017 ps 280 ay 3",
        "Pasal 2 huruf f UU ASN|UU ps 2",
        "UUD 1945|UUD th 1945",
      })
  void eachCitationHasItsParts(String citation, String parts) {
    assertThat(found("Hal itu diatur dalam " + citation + ".")).containsExactly(parts);
  }

  @Test
  void articlesBeforeOneLawAreTwoReferences() {
    assertThat(found("Melanggar Pasal 70 dan Pasal 71 ayat (1) huruf a UU Nomor 10 Tahun 2016."))
        .containsExactly("UU no 10 th 2016 ps 70", "UU no 10 th 2016 ps 71 ay 1");
  }

  @Test
  void severalLawsAreKeptApart() {
    assertThat(found("Sesuai UU No. 5 Tahun 2014, PP Nomor 53 Tahun 2010 dan UU 10 Tahun 2016."))
        .containsExactly("UU no 5 th 2014", "PP no 53 th 2010", "UU no 10 th 2016");
  }

  @Test
  void articleOfAnotherSentenceHasNoLaw() {
    assertThat(found("Menurut UU Nomor 5 Tahun 2014. Kemudian Pasal 3 dibaca."))
        .containsExactly("UU no 5 th 2014");
  }

  @Test
  void lawThatIsOnlyNamedIsNoReference() {
    assertThat(found("UU ASN dan SKB lima menteri mengatur pegawai se-Sulawesi.")).isEmpty();
  }

  @Test
  void spanCoversArticleAndLaw() {
    String text = "Ia melanggar Pasal 71 ayat (1) UU 10/2016, kata bawaslu.";

    assertThat(LegalReferences.find(text).get(0).span().in(text))
        .isEqualTo("Pasal 71 ayat (1) UU 10/2016");
  }
}
