package id.netra.dedup;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made Indonesian-looking prose from a seed: every sentence is unlike every other. */
final class Prose {
  private static final List<String> WORDS =
      List.of(
          "bawaslu",
          "pegawai",
          "netral",
          "camat",
          "lurah",
          "daerah",
          "pemilihan",
          "laporan",
          "warga",
          "kantor",
          "apel",
          "ikrar",
          "sanksi",
          "dugaan",
          "tahapan",
          "kampanye",
          "panwascam",
          "kepala",
          "dinas",
          "sekretaris",
          "guru",
          "peserta",
          "rapat",
          "imbauan",
          "aturan",
          "pengawas",
          "kota",
          "kabupaten",
          "provinsi",
          "menangani",
          "menyampaikan",
          "mengingatkan",
          "mencatat",
          "menerima",
          "pada",
          "untuk",
          "dengan",
          "dari",
          "agar",
          "oleh",
          "serta",
          "masih",
          "sudah",
          "belum");

  private final Random random;

  Prose(long seed) {
    random = new Random(seed);
  }

  String sentences(int count) {
    return IntStream.range(0, count).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
  }

  String sentence() {
    String words =
        IntStream.range(0, 16)
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
