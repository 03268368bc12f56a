package id.netra.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How lines read on the page, in both languages. */
final class Phrases {
  private static final String DOT = " · ";

  private Phrases() {}

  /** A count with its qualifier: "sekitar 50", "100–999". */
  static Bilingual value(FigureLine.Value value) {
    return Bilingual.of(
        words -> {
          String number =
              value.min() == value.max()
                  ? words.count(value.min())
                  : words.count(value.min()) + "–" + words.count(value.max());
          boolean isExact = value.qualifier().equals("exact") || value.min() != value.max();
          return isExact ? number : words.of(value.qualifier()) + " " + number;
        });
  }

  /** What is counted: "kasus pelanggaran". */
  static Bilingual kind(FigureLine line) {
    return Bilingual.word(line.statistic().kind());
  }

  /** Unit, stage and whatever narrows the count: "kasus · dugaan · pidana". */
  static Bilingual narrowed(FigureLine line) {
    return narrowed(line, words -> words.of("unit." + line.statistic().refinement().unit()));
  }

  private static Bilingual narrowed(FigureLine line, Function<ReportWords, String> unit) {
    FigureLine.Refinement refinement = line.statistic().refinement();
    return Bilingual.of(
        words -> {
          List<String> parts = new ArrayList<>();
          parts.add(unit.apply(words));
          line.statistic().stage().ifPresent(stage -> parts.add(words.of(stage)));
          refinement.violationType().ifPresent(type -> parts.add(words.of(type)));
          refinement
              .population()
              .filter(who -> !who.equals("asn"))
              .ifPresent(who -> parts.add(words.of("population." + who)));
          refinement.role().ifPresent(parts::add);
          refinement.dimension().ifPresent(axis -> parts.add(category(line, words)));
          return parts.stream().filter(part -> !part.isEmpty()).collect(joining(DOT));
        });
  }

  /** The place counted, or that it is national or was not said. */
  static Bilingual place(FigureLine line) {
    FigureLine.Statistic statistic = line.statistic();
    return statistic
        .region()
        .map(name -> Provinces.named(statistic.refinement().regionCode().orElse(""), name))
        .orElseGet(
            () ->
                Bilingual.word(
                    statistic.regionBasis().equals("stated_national") ? "national" : "unsaid"));
  }

  static Bilingual issuer(FigureLine line) {
    return line.statistic()
        .reportingBody()
        .map(Bilingual::same)
        .orElseGet(() -> Bilingual.word("no_body"));
  }

  /** What tells a series from others: "Bawaslu · kasus pelanggaran · dugaan · Pilkada 2020". */
  static Bilingual series(FigureLine line) {
    return joined(
        issuer(line),
        kind(line),
        hasUsualUnit(line) ? narrowed(line, words -> "") : narrowed(line),
        Bilingual.same(line.statistic().period().orElse("")),
        place(line));
  }

  /** Whether the name of what is counted says its unit already. */
  private static boolean hasUsualUnit(FigureLine line) {
    String unit = line.statistic().refinement().unit();
    return switch (line.statistic().kind()) {
      case "violation_cases", "dismissed_cases" -> unit.equals("case");
      case "reports" -> unit.equals("report");
      case "recommendations" -> unit.equals("recommendation");
      default -> unit.equals("person");
    };
  }

  /** A figure as the heading of its evidence: "433 kasus pelanggaran · dugaan · Bawaslu". */
  static Bilingual figure(FigureLine line) {
    return joined(
        spaced(value(line.value()), kind(line)),
        issuer(line),
        Bilingual.same(line.statistic().period().orElse("")),
        place(line),
        line.date().map(Bilingual::day).orElse(Bilingual.same("")));
  }

  /** An event as the heading of its evidence: "apel · Kota Jambi · 4 Okt 2020". */
  static Bilingual event(EventLine event) {
    return joined(
        Bilingual.word("event." + event.type()),
        Bilingual.same(event.region().orElse("")),
        event.date().map(Bilingual::day).orElse(Bilingual.same("")));
  }

  /** Participants with their roles: "112 = 60 Sekretaris + 52 Camat". */
  static Bilingual participants(EventLine event) {
    return Bilingual.of(
        words -> {
          String roles =
              event.roles().stream()
                  .map(role -> words.count(role.count()) + " " + words.of(role.role()))
                  .collect(joining(" + "));
          if (event.participants().isEmpty()) {
            return roles;
          }
          String total = words.count(event.participants().getAsLong());
          return roles.isEmpty() ? total : total + " = " + roles;
        });
  }

  /** A sum that fails: "60 + 52 = 112; tertulis 113"; the total alone where no part is known. */
  static Bilingual sum(List<BreakdownLine.Part> parts, long total) {
    long sum = parts.stream().mapToLong(BreakdownLine.Part::count).sum();
    return parts.isEmpty()
        ? Bilingual.phrase("sum.total", total)
        : Bilingual.of(
            words ->
                words.phrase("sum", terms(parts, words), words.count(sum), words.count(total)));
  }

  private static String terms(List<BreakdownLine.Part> parts, ReportWords words) {
    return parts.stream()
        .map(part -> words.count(part.count()) + " " + category(part.category(), words))
        .collect(joining(" + "));
  }

  /** That a total counts others beside civil servants; nothing for any other figure. */
  static Bilingual mixture(FigureLine line) {
    return line.sum().mixesPopulations() ? Bilingual.word("mixes") : Bilingual.same("");
  }

  /** How observations contradict: "3 nilai, dari 3 sampai 12, untuk 30 Sep 2024". */
  static Bilingual conflict(List<FigureLine> sides) {
    long least = sides.stream().mapToLong(line -> line.value().min()).min().orElse(0);
    long most = sides.stream().mapToLong(line -> line.value().max()).max().orElse(0);
    return Bilingual.of(
        words -> {
          String spread =
              words.phrase("conflict.spread", sides.size(), words.count(least), words.count(most));
          return sides.get(0).date().map(day -> spread + DOT + words.day(day)).orElse(spread);
        });
  }

  static Bilingual sources(FigureLine line) {
    return Bilingual.phrase("sources", line.outlets(), line.independentSources());
  }

  /** Two texts, one after the other. */
  static Bilingual spaced(Bilingual one, Bilingual other) {
    return new Bilingual(one.id() + " " + other.id(), one.en() + " " + other.en());
  }

  /** Parts that are not empty, with a dot between them. */
  static Bilingual joined(Bilingual... parts) {
    return new Bilingual(joined(Bilingual::id, parts), joined(Bilingual::en, parts));
  }

  private static String joined(Function<Bilingual, String> language, Bilingual... parts) {
    return List.of(parts).stream()
        .map(language)
        .filter(part -> !part.isEmpty())
        .collect(joining(DOT));
  }

  private static String category(FigureLine line, ReportWords words) {
    FigureLine.Refinement refinement = line.statistic().refinement();
    boolean isPlace = refinement.dimension().filter("region"::equals).isPresent();
    return isPlace
        ? line.statistic().region().orElseGet(() -> category(refinement.category(), words))
        : category(refinement.category(), words);
  }

  /** A part of a breakdown; the code of a place by the name of its province where it has one. */
  private static String category(String code, ReportWords words) {
    boolean isCode = !code.isEmpty() && Character.isDigit(code.charAt(0));
    return Provinces.name(code, words)
        .orElseGet(
            () -> isCode ? words.phrase("region.code", code) : words.of(code).replace('_', ' '));
  }
}
