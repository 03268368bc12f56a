package id.netra.figure;

import id.netra.text.NumberMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is said of a count after it: how far its cases have come.
 *
 * <p>"3 kasus, dan semuanya sudah selesai" are processed, "delapan kasus, seluruhnya masih
 * diperiksa" and "223 terlapor yang sanksinya belum keluar" in process.
 */
final class StageTail {
  private static final int REACH = 12;
  private static final int NEAR = 2;
  private static final Set<String> ALL =
      Set.of("semuanya", "seluruhnya", "keduanya", "ketiganya", "keempatnya", "kesemuanya");
  private static final Set<String> WAITERS = Set.of("menanti", "menunggu", "belum");
  private static final Set<String> WAITING =
      Set.of("belum", "menanti", "menunggu", "masih", "sedang", "tengah");
  private final Reading reading;

  StageTail(Reading reading) {
    this.reading = reading;
  }

  /** "606 terbukti. Sebarannya 4 di Medan, 2 di Palembang": parts stand where their total does. */
  static void complete(List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean isOpen =
          draft.verb.isEmpty()
              && draft
                  .dimension
                  .filter(d -> d == Dimension.OUTCOME || d == Dimension.SOURCE)
                  .isEmpty();
      draft
          .total
          .filter(t -> isOpen && t.kind.equals(draft.kind))
          .ifPresent(t -> draft.stage = t.stage);
    }
  }

  /** Sets the stage of a count that is alleged as far as its own words go. */
  void assign(Draft draft) {
    boolean isOpen =
        draft.stage.filter(s -> s == Stage.ALLEGED || s == Stage.RECEIVED).isPresent()
            && !draft.isRepeat
            && (draft.isKind(FigureKind.REPORTS)
                || draft.isKind(FigureKind.VIOLATION_CASES)
                || draft.isKind(FigureKind.REPORTED_PERSONS));
    if (isOpen) {
      said(draft).or(() -> waiting(draft)).ifPresent(s -> draft.stage = Optional.of(s));
    }
  }

  private Optional<Stage> said(Draft draft) {
    int to = Math.min(reading.endToken(draft.sentence), draft.phraseEnd + REACH);
    for (int i = draft.phraseEnd; i < to; i++) {
      if (isNumber(i)) {
        return Optional.empty();
      }
      boolean isSubject = ALL.contains(reading.tokens().word(i));
      boolean isClause = i <= draft.phraseEnd + 1 && reading.tokens().word(i).equals("yang");
      if (isSubject || isClause) {
        return stage(i + 1, to);
      }
    }
    return Optional.empty();
  }

  /** "pengaduan yang menanti tindakan berjumlah 436". */
  private Optional<Stage> waiting(Draft draft) {
    for (int i = draft.zoneStart; i < draft.first; i++) {
      boolean isWaiting =
          reading.tokens().word(i).equals("yang") && WAITERS.contains(reading.tokens().word(i + 1));
      if (isWaiting) {
        return Optional.of(Stage.IN_PROCESS);
      }
    }
    return Optional.empty();
  }

  private boolean isNumber(int token) {
    int start = reading.tokens().start(token);
    List<NumberMention> numbers = reading.numbers();
    int low = 0;
    int high = numbers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers.get(middle).span().end() > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < numbers.size() && numbers.get(low).span().contains(start);
  }

  /** The verb right after, or after a noun of its own: "yang sanksinya belum keluar". */
  private Optional<Stage> stage(int from, int to) {
    Optional<Stage> verb =
        reading.terms().within(TermClass.OUTCOME, from, Math.min(to, from + NEAR + 3)).stream()
            .filter(v -> v.first() <= from + NEAR)
            .filter(v -> v.term().has("act", "process") || v.term().has("act", "processed"))
            .findFirst()
            .flatMap(v -> Coded.parse(Stage.class, v.term().attribute("stage")));
    boolean isWaiting = WAITING.contains(reading.tokens().word(from + 1));
    return verb.or(
        () ->
            isWaiting && reading.tokens().word(from).endsWith("nya")
                ? Optional.of(Stage.IN_PROCESS)
                : Optional.empty());
  }
}
