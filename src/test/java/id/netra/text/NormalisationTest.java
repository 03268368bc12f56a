package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NormalisationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“ASN netral”, kata Jum’at | \"ASN netral\", kata Jum'at",
        "112\u00A0peserta\u2009hadir | 112 peserta hadir",
        "64\u200B.135\u202C ASN\uFEFF | 64.135 ASN",
        "Rp5 &amp; &quot;tiga&quot; &#8220;kali&#8221; | Rp5 & \"tiga\" \"kali\"",
        "&amp;quot;netral&amp;quot; | \"netral\"",
        "<b>Camat</b> <a href=\"x\">dan</a> lurah | Camat dan lurah",
        "a<script>var b = '<p>';</script>c | ac",
        "kurang dari 5 < 7 dan x <y> z | kurang dari 5 < 7 dan x <y> z",
        "â€œNetralâ€\u009D kata camatâ€™s Â® | \"Netral\" kata camat's ®",
        "Jose\u0301 hadir | José hadir",
        "nomor 1\u20112 | nomor 1-2",
        "NIP: \u0000123\u0007 | NIP: 123"
      })
  void oneFormStandsForAll(String raw, String expected) {
    assertThat(Normalisation.of(raw).text()).isEqualTo(expected);
  }

  @Test
  void paragraphsAreSeparatedBySingleLineBreaks() {
    assertThat(Normalisation.of("  Satu \r\n\r\n \u00A0 Dua<br/><br>Tiga\u2028Empat \n").text())
        .isEqualTo("Satu\nDua\nTiga\nEmpat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada 917&nbsp;pelanggaran, “kata” ketua",
        "e\u0301 â€œ917 pelanggaranâ€\u009D &quot;",
        "<p>917&nbsp;pelanggaran</p>",
        "917\u200B\u00A0 \u00A0pelanggaran"
      })
  void spansLeadBackToTheRawText(String raw) {
    TracedText traced = Normalisation.of(raw);
    int start = traced.text().indexOf("917 pelanggaran");
    Span rawSpan = traced.offsets().rawSpan(new Span(start, start + "917 pelanggaran".length()));
    assertThat(rawSpan.in(raw)).startsWith("917").endsWith("pelanggaran");
  }

  @Test
  void charactersMadeOfSeveralMapToAllOfThem() {
    String raw = "x &quot;netral&quot; y";
    TracedText traced = Normalisation.of(raw);
    int start = traced.text().indexOf('"');
    assertThat(traced.offsets().rawSpan(new Span(start, start + 1)).in(raw)).isEqualTo("&quot;");
    assertThat(traced.offsets().rawSpan(new Span(start, start + 8)).in(raw))
        .isEqualTo("&quot;netral&quot;");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void normalFormOfTheRawSpanIsTheSpan(long seed) {
    Random random = new Random(seed);
    String[] parts = {
      "ASN", " ", "\u00A0", "\n", "\r\n", "&amp;", "“", "e\u0301", "\u200B", "<br>", "12", ".",
      "â€œ", "é"
    };
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      raw.append(parts[random.nextInt(parts.length)]);
    }
    TracedText traced = Normalisation.of(raw.toString());
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(traced.text().length());
      int end = Math.min(traced.text().length(), start + 1 + random.nextInt(20));
      String words = new Span(start, end).in(traced.text());
      String back = traced.offsets().rawSpan(new Span(start, end)).in(raw);
      assertThat(Normalisation.of(back).text()).as("seed %d", seed).isEqualTo(words.strip());
    }
  }

  @Test
  void hostileTextsTakeLinearTime() {
    String[] units = {
      "<script>", "<!--", "&amp;", "<a ", "e\u0301\u0323", "â€", "<p", "\u0301", "&#"
    };
    for (String unit : units) {
      String raw = unit.repeat(200_000 / unit.length());
      long before = System.nanoTime();
      Normalisation.of(raw);
      assertThat(System.nanoTime() - before).as(unit).isLessThan(5_000_000_000L);
    }
  }
}
