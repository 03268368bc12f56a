package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bawaslu RI merilis data.                              | Bawaslu
          Bawaslu Jateng merilis data.                          | Bawaslu Jawa Tengah
          Bawaslu Provinsi Jawa Tengah merilis data.            | Bawaslu Jawa Tengah
          Bawaslu Kabupaten Semarang merilis data.              | Bawaslu Kabupaten Semarang
          Badan Pengawas Pemilu (Bawaslu) Kota Solo rapat.      | Bawaslu Surakarta
          Badan Pengawas Pemilihan Umum rapat.                  | Bawaslu
          Bawaslu Kota Administrasi Jakarta Selatan rapat.      | Bawaslu Jakarta Selatan
          KPU Kota Solo rapat.                                  | KPU Surakarta
          KPUD Klaten rapat.                                    | KPU Klaten
          Komisi Pemilihan Umum (KPU) rapat.                    | KPU
          Komisi ASN menerima aduan.                            | KASN
          Komisi Aparatur Sipil Negara (KASN) menerima aduan.   | KASN
          Badan Kepegawaian Negara (BKN) memblokir data.        | BKN
          Kantor Regional VII BKN memblokir data.               | BKN
          Mendagri mengirim surat.                              | Kemendagri
          Kementerian Dalam Negeri (Kemendagri) mengirim surat. | Kemendagri
          Menteri PANRB mengirim surat.                         | KemenPAN-RB
          MenPAN-RB mengirim surat.                             | KemenPAN-RB
          Kemenpan RB mengirim surat.                           | KemenPAN-RB
          Kementerian PAN-RB mengirim surat.                    | KemenPAN-RB
          Menpanrb mengirim surat.                              | KemenPAN-RB
          Panwascam Prambanan, Klaten, melapor.                 | Panwascam Prambanan
          Panwaslu Kecamatan Prambanan, Klaten, melapor.        | Panwascam Prambanan
          Panwaslu Kec. Cibitung, Kab. Bekasi, melapor.         | Panwascam Cibitung
          berkas dari panwascam diterima.                       | Panwascam
          BKPSDMD Kota Jambi mendata.                           | BKPSDM Kota Jambi
          BKD Provinsi DKI Jakarta mendata.                     | BKD DKI Jakarta
          Inspektorat Klaten memeriksa.                         | Inspektorat Klaten
          Korpri Karanganyar berikrar.                          | Korpri Karanganyar
          Kodim 0812/Lamongan berikrar.                         | TNI Lamongan
          Pemkot Semarang menunggu.                             | Pemkot Semarang
          Pemerintah Kabupaten (Pemkab) Klaten menunggu.        | Pemkab Klaten
          Sentra Penegakan Hukum Terpadu (Gakkumdu) menunggu.   | Gakkumdu
          Laporan diteruskan ke PPK untuk sanksi.               | PPK
          Pejabat Pembina Kepegawaian (PPK) menunda sanksi.     | PPK
          Anggota PPK, PPS, dan saksi dilantik.                 | Panitia Pemilihan Kecamatan
          Perludem mengkritik.                                  | Perludem
          """)
  void labelIsTheCanonicalNameWithItsPlace(String text, String label) {
    assertThat(labels(text)).containsExactly(label);
  }

  @Test
  void spanHoldsNameBracketsAndPlace() {
    String text = "Ketua Badan Pengawas Pemilu (Bawaslu) Kabupaten Klaten, Jumat.";

    assertThat(Institutions.find(text).get(0).span().in(text))
        .isEqualTo("Badan Pengawas Pemilu (Bawaslu) Kabupaten Klaten");
  }

  @Test
  void placeAfterAPrepositionIsNotPartOfTheName() {
    assertThat(labels("Bawaslu di Klaten dan KPU menunggu Bupati Klaten."))
        .containsExactly("Bawaslu", "KPU");
  }

  @Test
  void acronymsInSmallLettersAreNotInstitutions() {
    assertThat(labels("Lihat kpu dan spd di laman.")).isEmpty();
  }

  @Test
  void nationalBodiesTakeNoPlace() {
    assertThat(labels("KASN Jakarta dan BKN Jakarta.")).containsExactly("KASN", "BKN");
  }

  private static List<String> labels(String text) {
    return Institutions.find(text).stream().map(InstitutionMention::label).toList();
  }
}
