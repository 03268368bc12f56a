package id.netra.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A maker of copies as the press makes them, from a seed: word for word, with furniture, cut,
 * reordered, reworded, under a new headline, or as a short excerpt; or in other styles several of
 * these at once, copies of copies, digests of two articles.
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
  private static final int SHORT_SENTENCES = 4;

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

  /** How an editor works. */
  enum Style {
    /** One of the ways for each copy; words are replaced by others. */
    PLAIN,
    /** The same, but words are also left out, put in and exchanged, and the end is cut off. */
    EDITED,
    /** Two to four changes at once. */
    COMBINED,
    /** Each copy is made of the one before. */
    CHAINED,
    /** The originals have four sentences. */
    SHORT,
    /** Beside the copies, digests of two articles, which are copies of neither. */
    DIGESTS
  }

  /** A made article, with its body alone and the number of its original. */
  record Copy(String title, String body, int original, Way way) {
    String text() {
      return title + "\n" + body;
    }
  }

  private final Random random;
  private final Style style;

  CopyGenerator(long seed) {
    this(seed, Style.PLAIN);
  }

  CopyGenerator(long seed, Style style) {
    this.random = new Random(seed);
    this.style = style;
  }

  /** An article as it is first printed in this style, and so many copies of it. */
  List<Copy> family(String body, int original, int copies) {
    String first =
        style == Style.SHORT
            ? String.join(" ", sentences(body).stream().limit(SHORT_SENTENCES).toList())
            : body;
    List<Copy> family = new ArrayList<>(List.of(copy(first, original, Way.EXACT)));
    Way[] ways = Way.values();
    for (int i = 0; i < copies; i++) {
      String source = style == Style.CHAINED ? family.get(i).body() : first;
      family.add(
          switch (style) {
            case COMBINED -> titled(combined(source), original, Way.CUT_AND_REWORDED);
            case CHAINED -> titled(edited(source), original, Way.REWORDED);
            default -> copy(source, original, ways[random.nextInt(ways.length)]);
          });
    }
    return family;
  }

  /** An article of some sentences each of two others. */
  Copy digest(String one, String other, int number) {
    String body =
        String.join(" ", cut(sentences(one), 0.35))
            + "\n"
            + String.join(" ", cut(sentences(other), 0.35));
    return titled(body, number, Way.EXCERPT);
  }

  /** A copy of a body. */
  Copy copy(String body, int original, Way way) {
    List<String> sentences = sentences(body);
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
    Copy made = titled(copied, original, way);
    return way == Way.EXACT ? new Copy("Artikel " + original, copied, original, way) : made;
  }

  private Copy titled(String body, int original, Way way) {
    String title = HEADLINE_WORDS.get(random.nextInt(HEADLINE_WORDS.size())) + " " + original;
    return new Copy(title, body, original, way);
  }

  private String combined(String body) {
    List<String> sentences = sentences(body);
    if (random.nextDouble() < 0.6) {
      sentences = new ArrayList<>(cut(sentences, 0.4 + 0.4 * random.nextDouble()));
    }
    if (random.nextDouble() < 0.4) {
      Collections.shuffle(sentences, random);
    }
    String text =
        random.nextDouble() < 0.4 ? withFurniture(sentences) : String.join(" ", sentences);
    return reworded(text);
  }

  private String edited(String body) {
    return reworded(String.join(" ", cut(sentences(body), 0.75 + 0.2 * random.nextDouble())));
  }

  private static List<String> sentences(String body) {
    return new ArrayList<>(List.of(SENTENCE_END.split(body.strip())));
  }

  /** An article of sentences of several others. */
  String mixture(List<String> bodies, int sources, int sentences) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      all.addAll(sentences(bodies.get(random.nextInt(bodies.size()))));
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
    if (style == Style.EDITED) {
      return sentences.subList(0, kept);
    }
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
    double share =
        style == Style.CHAINED
            ? 0.02 + 0.06 * random.nextDouble()
            : 0.05 + 0.15 * random.nextDouble();
    List<String> words = new ArrayList<>();
    for (String word : body.split(" ")) {
      if (random.nextDouble() < share) {
        change(words, word);
      } else {
        words.add(word);
      }
    }
    return String.join(" ", words).strip();
  }

  private void change(List<String> words, String word) {
    String other = WORDS.get(random.nextInt(WORDS.size()));
    int kind = style == Style.PLAIN ? 0 : random.nextInt(4);
    switch (kind) {
      case 1 -> {}
      case 2 -> words.addAll(List.of(other, word));
      case 3 -> words.add(Math.max(0, words.size() - 1), word);
      default -> words.add(other);
    }
  }
}
