package id.netra.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A maker of copies as the press makes them, from a seed: word for word, with furniture, cut,
 * reordered, reworded, under a new headline, or as a short excerpt.
 */
final class CopyGenerator {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”]?)\\s+");
  private static final List<String> FURNITURE =
      List.of(
          "ADVERTISEMENT",
          "SCROLL TO CONTINUE WITH CONTENT",
          "Baca juga: Ribuan Warga Padati Alun-alun Saat Libur Panjang",
          "Bagikan artikel ini ke media sosial Anda",
          "Ikuti berita terbaru kami di Google News dan saluran WhatsApp",
          "Simak video pilihan redaksi di bawah ini",
          "Editor: Redaksi Daerah | Sumber: Kantor Berita Contoh");
  private static final List<String> WORDS =
      List.of(
          "kemudian",
          "tersebut",
          "menurut",
          "sejumlah",
          "berbagai",
          "terhadap",
          "sekitar",
          "wilayah",
          "kegiatan",
          "masyarakat",
          "pihaknya",
          "beberapa",
          "ungkap",
          "tutur",
          "melalui",
          "terkait",
          "pekan",
          "rencana",
          "kondisi",
          "besar");
  private static final List<String> HEADLINE_WORDS =
      List.of("Terungkap", "Heboh", "Ini Faktanya", "Begini Kata Pejabat", "Warga Kaget", "Resmi");

  /** The ways to copy. */
  enum Way {
    EXACT,
    FURNITURE,
    CUT,
    REORDERED,
    REWORDED,
    NEW_HEADLINE,
    CUT_AND_REWORDED,
    EXCERPT
  }

  /** A made article, with its body alone and the number of its original. */
  record Copy(String title, String body, int original, Way way) {
    String text() {
      return title + "\n" + body;
    }
  }

  private final Random random;

  CopyGenerator(long seed) {
    random = new Random(seed);
  }

  /** A copy of a body. */
  Copy copy(String body, int original, Way way) {
    List<String> sentences = new ArrayList<>(List.of(SENTENCE_END.split(body.strip())));
    String copied =
        switch (way) {
          case EXACT, NEW_HEADLINE -> body;
          case FURNITURE -> withFurniture(sentences);
          case CUT -> String.join(" ", cut(sentences, 0.3 + 0.4 * random.nextDouble()));
          case REORDERED -> reordered(sentences);
          case REWORDED -> reworded(body);
          case CUT_AND_REWORDED ->
              reworded(String.join(" ", cut(sentences, 0.4 + 0.3 * random.nextDouble())));
          case EXCERPT -> String.join(" ", cut(sentences, 0.12));
        };
    String title = HEADLINE_WORDS.get(random.nextInt(HEADLINE_WORDS.size())) + " " + original;
    return new Copy(way == Way.EXACT ? "Artikel " + original : title, copied, original, way);
  }

  /** An article of sentences of several others. */
  String mixture(List<String> bodies, int sources, int sentences) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      List<String> source =
          List.of(SENTENCE_END.split(bodies.get(random.nextInt(bodies.size())).strip()));
      all.addAll(source.subList(0, source.size()));
    }
    Collections.shuffle(all, random);
    return String.join(" ", all.subList(0, Math.min(sentences, all.size())));
  }

  private String withFurniture(List<String> sentences) {
    for (int i = 0; i < 4; i++) {
      String line = FURNITURE.get(random.nextInt(FURNITURE.size()));
      sentences.add(random.nextInt(sentences.size() + 1), "\n" + line + "\n");
    }
    return String.join(" ", sentences);
  }

  private List<String> cut(List<String> sentences, double share) {
    int kept = Math.max(1, (int) Math.round(share * sentences.size()));
    TreeSet<Integer> chosen = new TreeSet<>();
    while (chosen.size() < kept) {
      chosen.add(random.nextInt(sentences.size()));
    }
    return chosen.stream().map(sentences::get).toList();
  }

  private String reordered(List<String> sentences) {
    Collections.shuffle(sentences, random);
    return String.join(" ", sentences);
  }

  private String reworded(String body) {
    double share = 0.05 + 0.15 * random.nextDouble();
    StringBuilder text = new StringBuilder();
    for (String word : body.split(" ")) {
      boolean isChanged = random.nextDouble() < share;
      text.append(isChanged ? WORDS.get(random.nextInt(WORDS.size())) : word).append(' ');
    }
    return text.toString().strip();
  }
}
