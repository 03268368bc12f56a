package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada 1.116 laporan yang masuk.| Semua dikaji.",
        "Data lama menyebut 10. 911 pegawai.| Data baru belum ada.",
        "Rasio naik 1,59 persen.| Angka itu kecil.",
        "Aturannya UU No. 5 Tahun 2014.| Sanksinya jelas.",
        "Iuran Rp. 50.000,- per orang.| Tidak wajib.",
        "Rapat tgl. 12 Mei di Kab. Klaten dan Prov. Jateng.| Camat hadir.",
        "Acara dibuka Drs. H. A. Wijaya.| Ia pulang lebih awal.",
        "Hadir Budi, S.H., M.H., dan Plt. Sekda.| Mereka berikrar.",
        "Sambutan oleh Budi, S.Sos., M.Si.| Kesimpulannya satu.",
        "Sambutan oleh Budi, S.H. M.Si.| Kesimpulannya satu.",
        "Pj. Bupati dan Pjs. Wali Kota absen.| Keduanya cuti.",
        "Kantor di Jl. Merdeka No. 7 pindah.| Warga bingung.",
        "Apel mulai pukul 08.50 WIB.| Pesertanya 112 orang.",
        "Apel mulai pukul 08. 50 WIB.| Pesertanya 112 orang.",
        "Pada Pilkada 2020.| 110 pegawai disanksi.",
        "Terlapor ada 45.| Seluruhnya guru.",
        "Larangan ada di huruf J.| Selain itu ada denda.",
        "Lapas kelas A.| Penghuninya banyak.",
        "Ada denda, kurungan, dll.| Selanjutnya terserah hakim.",
        "Ada denda, dll. dan kurungan.| Cukup.",
        "\"Kami netral.| Kami siap,\" kata camat.| Ia yakin.",
        "\"Mengapa takut?\" tanya camat.| Tidak ada jawaban.",
        "\"Semua netral.\"| Camat lalu menutup rapat.",
        "“Semua netral.”| Camat lalu menutup rapat.",
        "Semua wajib patuh, katanya.|Pemerintah setuju.",
        "Semua wajib patuh, katanya.|ASN setuju.",
        "Semua patuh.|\"Kami siap,\" ujarnya.",
        "\"Semua wajib patuh.\"|Ketua panitia setuju.",
        "Pemilihan digelar 2024.|Menurut panitia semua siap.",
        "Laporkan lewat sbt.bkn.go.id atau Kabar.com saja.| Mudah.",
        "1. M. Hasan (ketua)",
        "2. Penyelenggara",
        "a. Pegawai negeri",
        "Apakah adil?!| Entahlah... | Tidak semua setuju!",
        "Rapat selesai (lihat tabel).| Semua pulang.",
        "Hadir K.H. Abdullah dan M.Hasan.| Doa dibacakan.",
        "Ketua PT. Maju, CV. Mundur, dan UD. Jaya hadir.| Camat tidak.",
        "Surat No. B/71/M.SM.00.00/2017 berlaku.| Surat lama tidak.",
        "Netralitas wajib.| \"Itu asas,\" katanya.",
        "Ia a.n. Sekda menandatangani.| Selesai."
      })
  void sentencesEndWhereABarStands(String marked) {
    String text = marked.replace("|", "");
    List<String> expected = List.of(marked.split("\\|"));

    assertThat(Sentences.find(text))
        .extracting(s -> s.in(text))
        .containsExactlyElementsOf(expected.stream().map(String::strip).toList());
  }

  @Test
  void lineBreaksEndSentencesAndParagraphs() {
    String text = "Judul tanpa titik\n\n  Isi pertama. Isi kedua \u00a0\r\nBaris tiga";

    assertThat(Sentences.find(text))
        .extracting(s -> s.in(text))
        .containsExactly("Judul tanpa titik", "Isi pertama.", "Isi kedua", "Baris tiga");
    assertThat(Sentences.paragraphs(text))
        .extracting(s -> s.in(text))
        .containsExactly("Judul tanpa titik", "Isi pertama. Isi kedua", "Baris tiga");
  }

  @Test
  void blankTextHasNoSentence() {
    assertThat(Sentences.find("")).isEmpty();
    assertThat(Sentences.find(" \n\u00a0\n\t")).isEmpty();
  }

  @Test
  void sentencesCoverAllThatIsNotBlank() {
    String text = "... ?! \"\". 5. . A.B.C. (x). \"y\"z. 1.2.3 .Dan";
    String covered =
        String.join("", Sentences.find(text).stream().map(span -> span.in(text)).toList());

    assertThat(covered.replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void hostileTextTakesLinearTime() {
    String stops = ". ".repeat(167_000);
    String initials = "A.".repeat(167_000);
    String quotes = "\".".repeat(167_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> Sentences.find(stops + initials + quotes));
  }
}
