package id.netra.job;

import static java.util.Collections.emptyIterator;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.netra.LakeContents;
import id.netra.config.Settings;
import id.netra.table.ArticleCopies;
import id.netra.table.Articles;
import id.netra.table.EventMentions;
import id.netra.table.FigureEvidence;
import id.netra.table.FigureMentions;
import id.netra.table.LakeTable;
import id.netra.table.MonthlyIndicators;
import id.netra.table.ParticipantCounts;
import id.netra.table.ViolationFigures;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints whether a corpus that comes in over thirty nights, in any order, gives the tables of the
 * same corpus read in one night; every night resolves only the series that it touches.
 */
final class ThirtyNights {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final Settings ONLY_TOUCHED =
      Settings.of(Optional.empty(), List.of("series.whole-mentions=0"));

  private static final Pattern URL = Pattern.compile("\"url\": *\"([^\"]+)\"");

  /** What must be equal, known dates apart; themes last from night to night, so theirs differ. */
  private static final List<LakeTable> COMPARED =
      List.of(
          Articles.TABLE,
          ArticleCopies.TABLE,
          FigureMentions.TABLE,
          EventMentions.TABLE,
          ViolationFigures.TABLE,
          FigureEvidence.TABLE,
          ParticipantCounts.TABLE,
          MonthlyIndicators.TABLE);

  /** Keeps every byte; some of the sample is broken on purpose. */
  private static final Charset AS_BYTES = StandardCharsets.ISO_8859_1;

  /** An article as it lies in the corpus: a line of a file, or a whole file. */
  private record Piece(String file, String text) {
    String address() {
      Matcher url = URL.matcher(text);
      return url.find() ? url.group(1) : text;
    }

    void addTo(Path folder) throws IOException {
      Path path = folder.resolve(file);
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, text, AS_BYTES, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private ThirtyNights() {}

  /** Compares for the corpus (the sample, if none is named) and the number of nights (thirty). */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments.length > 0 ? arguments[0] : "data/sample");
    int nights = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
    List<Piece> pieces = shuffled(pieces(corpus));
    Path folder = Files.createTempDirectory("netra-thirty-nights");
    for (int night = 1; night <= nights; night++) {
      int from = pieces.size() * (night - 1) / nights;
      int to = pieces.size() * night / nights;
      night(folder, pieces.subList(from, to), FIRST.plusDays(night));
    }
    LocalNight.run(corpus.toString(), lake(folder, "one"), FIRST.plusDays(nights));
    compare(lake(folder, "many"), lake(folder, "one"));
    Sessions.close();
  }

  /**
   * In any order, but a later version of an address stays later, since the last one read counts.
   */
  private static List<Piece> shuffled(List<Piece> pieces) {
    Map<String, Iterator<Piece>> versions =
        pieces.stream()
            .collect(groupingBy(Piece::address, collectingAndThen(toList(), List::iterator)));
    List<Piece> shuffled = new ArrayList<>(pieces);
    Collections.shuffle(shuffled, new Random(7));
    return shuffled.stream()
        .map(piece -> versions.getOrDefault(piece.address(), emptyIterator()).next())
        .toList();
  }

  private static List<Piece> pieces(Path corpus) throws IOException {
    Path root = Files.isDirectory(corpus) ? corpus : corpus.resolveSibling("");
    List<Piece> pieces = new ArrayList<>();
    try (Stream<Path> files = Files.walk(corpus).filter(Files::isRegularFile).sorted()) {
      for (Path file : files.toList()) {
        String name = root.relativize(file).toString();
        String text = Files.readString(file, AS_BYTES);
        Stream<String> parts =
            name.endsWith(".jsonl") ? text.lines().map(line -> line + "\n") : Stream.of(text);
        parts.forEach(part -> pieces.add(new Piece(name, part)));
      }
    }
    return pieces;
  }

  private static void night(Path folder, List<Piece> pieces, LocalDate date) throws IOException {
    Path articles = folder.resolve("articles");
    for (Piece piece : pieces) {
      piece.addTo(articles);
    }
    Instant start = Instant.now();
    RunOrder order =
        new RunOrder(RunOrder.NIGHTLY, List.of(articles.toString()), lake(folder, "many"), date);
    LocalNight.run(ONLY_TOUCHED, order);
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    System.out.printf(Locale.ROOT, "%s: %d articles, %.1f s%n", date, pieces.size(), seconds);
  }

  private static void compare(String many, String one) {
    Map<String, List<String>> manyTables = LakeContents.withoutKnownDates(many);
    Map<String, List<String>> oneTables = LakeContents.withoutKnownDates(one);
    COMPARED.stream()
        .map(LakeTable::fullName)
        .map(name -> difference(name, figures(manyTables, name), figures(oneTables, name)))
        .forEach(System.out::println);
  }

  private static List<String> figures(Map<String, List<String>> tables, String name) {
    return tables.getOrDefault(name, List.of()).stream()
        .filter(row -> !row.contains("\"indicator\":\"theme_"))
        .toList();
  }

  private static String difference(String table, List<String> many, List<String> one) {
    List<String> missing = new ArrayList<>(one);
    missing.removeAll(many);
    List<String> extra = new ArrayList<>(many);
    extra.removeAll(one);
    String verdict = missing.isEmpty() && extra.isEmpty() ? "equal" : "differs";
    String examples =
        Stream.concat(
                missing.stream().limit(2).map(row -> "\n  one night:   " + row),
                extra.stream().limit(2).map(row -> "\n  many nights: " + row))
            .collect(joining());
    return String.format(
        Locale.ROOT,
        "%-26s %s: %d rows in one night, of which %d differ%s",
        table,
        verdict,
        one.size(),
        missing.size(),
        examples);
  }

  private static String lake(Path folder, String name) {
    return folder.resolve(name).toString();
  }
}
