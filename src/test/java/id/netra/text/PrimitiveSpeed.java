package id.netra.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A program that prints how long each primitive takes for hostile texts of half a megabyte and of a
 * megabyte: twice the text must take about twice the time.
 */
public final class PrimitiveSpeed {
  private static final int MEGABYTE = 1_000_000;
  private static final List<String> PIECES =
      List.of(
          "9",
          "1.",
          "dua puluh ",
          "Senin (",
          "pilkada dan ",
          "Pasal 1 ayat (1) dan ",
          "A. ",
          "Kecamatan Kota Semarang, Bupati (Batu ",
          "Badan Pengawas (");

  private PrimitiveSpeed() {}

  /** Prints the times. */
  public static void main(String[] arguments) {
    Map<String, Consumer<String>> primitives = new LinkedHashMap<>();
    primitives.put("numbers", Numbers::find);
    primitives.put("dates", text -> Dates.find(text, Optional.empty()));
    primitives.put("periods", Periods::find);
    primitives.put("legal references", LegalReferences::find);
    primitives.put("sentences", Sentences::find);
    primitives.put("places", Places::find);
    primitives.put("institutions", Institutions::find);
    primitives.put("terms", Terms::of);
    primitives.put("language", Languages::guess);
    primitives.forEach(PrimitiveSpeed::print);
  }

  private static void print(String name, Consumer<String> primitive) {
    double worst = 0;
    double half = 0;
    String slowest = "";
    for (String piece : PIECES) {
      double seconds = seconds(primitive, piece, MEGABYTE);
      if (seconds > worst) {
        worst = seconds;
        half = seconds(primitive, piece, MEGABYTE / 2);
        slowest = piece;
      }
    }
    System.out.print(
        String.format(
            Locale.ROOT,
            "%-18s worst %.2f s for 1 MB, %.2f s for half of it: \"%s\"%n",
            name,
            worst,
            half,
            slowest));
  }

  /** The better of two runs by the time of the thread. */
  private static double seconds(Consumer<String> primitive, String piece, int length) {
    String text = piece.repeat(length / piece.length());
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      primitive.accept(text);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }
}
