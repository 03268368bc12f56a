package id.netra.figure;

import static id.netra.figure.Extracts.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count nothing. */
class NumberRejectionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apel digelar Selasa, 3 September 2024, pukul 07.30 WIB.",
        "Pasal 71 ayat (1) UU Nomor 10 Tahun 2016 melarangnya.",
        "Dendanya Rp 6.000.000 atau 36 juta rupiah.",
        "Sebanyak 35 persen pelanggaran terjadi di media sosial.",
        "Porsinya 12,5% saja.",
        "Ia dihukum 6 bulan penjara.",
        "Rapat itu sudah lima kali digelar.",
        "Daerah ini menempati peringkat 4 indeks kerawanan.",
        "Pelaku berusia 45 tahun.",
        "Mereka berpose dua jari.",
        "Pelanggaran ini yang ketiga kalinya.",
        "SKB lima lembaga menjadi rujukan.",
        "Kantor itu berada di Jalan Merdeka 17.",
        "Pandemi Covid-19 belum usai.",
        "Laporan itu bernomor 005/Reg/LP/PB/X/2024.",
        "Hubungi 0812-3456-7890 untuk keterangan.",
        "1. Netralitas harus dijaga\n2. Pelanggar ditindak",
        "Berita ini dibaca 1.204 kali.",
        "Ada 14 larangan dan 3 imbauan bagi ASN.",
        "Salah satu ASN hadir di sana.",
        "Pemilu 2024 dan Pilkada 2020 rawan.",
        "Lolos ke babak ke-3.",
        "Kodim 0812 membagikan buku saku netralitas.",
        "Nilainya 123456789012345678901234567890 laporan."
      })
  void countNothing(String body) {
    assertThat(kinds(body)).isEmpty();
  }
}
