package id.netra.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;

/** Measures the grammar on generated reports of events. */
final class EventQuality {
  /** Right answers of those asked for. */
  static final class Share {
    private int right;
    private int asked;

    void add(boolean isRight) {
      asked++;
      right += isRight ? 1 : 0;
    }

    double ratio() {
      return asked == 0 ? 1 : (double) right / asked;
    }
  }

  final Share events = new Share();
  final Share totals = new Share();
  final Share groups = new Share();
  final Share staff = new Share();
  final Share invitedApart = new Share();

  private EventQuality() {}

  /** The quality over the reports of some seeds. */
  static EventQuality over(LongStream seeds) {
    EventQuality quality = new EventQuality();
    seeds.forEach(seed -> quality.add(GeneratedEvents.of(seed)));
    return quality;
  }

  private void add(GeneratedEvents.Report report) {
    Extraction extraction = FigureGrammar.extract(ArticleText.of(report.text()));
    addEvents(report, extraction);
    List<Figure> figures = extraction.figures().stream().filter(f -> !f.isRepeat()).toList();
    report.total().ifPresent(n -> totals.add(has(figures, FigureKind.PARTICIPANTS, n)));
    if (report.total().isEmpty()) {
      totals.add(count(figures, FigureKind.PARTICIPANTS) == 0);
    }
    for (GeneratedEvents.Group group : report.groups()) {
      groups.add(figures.stream().anyMatch(f -> isGroup(f, group)));
    }
    for (long i = report.groups().size();
        i < count(figures, FigureKind.PARTICIPANTS_BREAKDOWN);
        i++) {
      groups.add(false);
    }
    report.staff().ifPresent(n -> staff.add(has(figures, FigureKind.WORKFORCE, n)));
    report
        .invited()
        .ifPresent(
            n ->
                invitedApart.add(
                    figures.stream()
                        .filter(f -> f.amount().min() == n)
                        .noneMatch(f -> f.subject().kind().isAttendance())));
  }

  private void addEvents(GeneratedEvents.Report report, Extraction extraction) {
    Set<GeneratedEvents.Truth> open = new HashSet<>(report.events());
    for (Event event : extraction.events()) {
      boolean isRight =
          event.date().isPresent()
              && open.remove(
                  new GeneratedEvents.Truth(event.type().code(), event.date().orElseThrow()));
      events.add(isRight);
    }
    open.forEach(missed -> events.add(false));
  }

  private static boolean has(List<Figure> figures, FigureKind kind, long count) {
    return figures.stream().anyMatch(f -> f.subject().kind() == kind && f.amount().min() == count);
  }

  private static long count(List<Figure> figures, FigureKind kind) {
    return figures.stream().filter(f -> f.subject().kind() == kind).count();
  }

  private static boolean isGroup(Figure figure, GeneratedEvents.Group group) {
    return figure.subject().kind() == FigureKind.PARTICIPANTS_BREAKDOWN
        && figure.amount().min() == group.count()
        && figure.subject().role().filter(group.role()::equalsIgnoreCase).isPresent()
        && figure.partOf().total().isPresent();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "events %.3f totals %.3f groups %.3f staff %.3f invited apart %.3f",
        events.ratio(),
        totals.ratio(),
        groups.ratio(),
        staff.ratio(),
        invitedApart.ratio());
  }

  /** Prints the quality over as many seeds as asked for, 2,000 by default. */
  public static void main(String[] arguments) {
    long reports = arguments.length > 0 ? Long.parseLong(arguments[0]) : 2_000;
    System.out.println(over(LongStream.range(0, reports)));
  }
}
