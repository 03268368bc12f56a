package id.netra.figure;

import java.util.List;
import java.util.Set;

/**
 * Gives each number the words of its sentence that belong to it.
 *
 * <p>A zone ends at commas, at conjunctions such as "sedangkan", and where the next number begins:
 * in "47 diteruskan ke KASN, sementara 10 kasus dihentikan" each verb lies in one zone.
 */
final class Zones {
  private static final int LONGEST_BEFORE = 24;
  private static final int LONGEST_AFTER = 22;
  private static final int LONGEST_APPOSITION = 12;
  private static final Set<String> NAMELY =
      Set.of(
          "yakni",
          "yaitu",
          "ialah",
          "adalah",
          "sebanyak",
          "sejumlah",
          "mencapai",
          "totalnya",
          "jumlahnya",
          "berjumlah",
          "total",
          "sekitar",
          "hanya",
          "ada");
  private final Reading reading;

  Zones(Reading reading) {
    this.reading = reading;
  }

  /** Sets the zones of the numbers of one sentence, in order. */
  void assign(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int from = reading.firstToken(draft.sentence);
      int to = reading.endToken(draft.sentence);
      int previous = i > 0 ? drafts.get(i - 1).phraseEnd : from;
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).first : to;
      int limit = Math.max(from, previous);
      if (i > 0 && isOpening(drafts.get(i - 1).zoneEnd, draft)) {
        limit = draft.first;
      }
      if (i > 0
          && isCut(drafts.get(i - 1).zoneEnd)
          && drafts.get(i - 1).zoneEnd <= beforeNamely(draft.first - 1)) {
        limit = Math.max(limit, drafts.get(i - 1).zoneEnd);
      }
      draft.zoneStart = Math.min(draft.first, start(draft, limit));
      draft.zoneEnd = Math.max(draft.phraseEnd, end(draft, next, next < to));
    }
  }

  /** "18 perkara di Muna: 11 diteruskan": what stands before the colon is of the 18. */
  private boolean isOpening(int zoneEnd, Draft draft) {
    return zoneEnd == draft.first - 1 && reading.tokens().word(zoneEnd).equals(":");
  }

  private int start(Draft draft, int limit) {
    int stop = Math.max(limit, draft.first - LONGEST_BEFORE);
    int token = draft.first - 1;
    token = beforeNamely(token);
    while (token >= stop && !isBoundary(token)) {
      token--;
    }
    return token + 1;
  }

  private boolean isCut(int token) {
    return isBoundary(token) || reading.terms().isCue("and", token);
  }

  /**
   * In "media sosial, yakni 284 kasus" and "Klaten terbanyak, 11 kasus" the comma parts nothing.
   */
  private int beforeNamely(int last) {
    int token = last;
    while (token > 0 && NAMELY.contains(reading.tokens().word(token))) {
      token--;
    }
    String mark = reading.tokens().word(token);
    boolean isComma = mark.equals(",") && (token < last || isRanked(token));
    return isComma || mark.equals(":") ? token - 1 : token;
  }

  /** "Kasus terbanyak di Klaten, 11 kasus": the number is that of the place before the comma. */
  private boolean isRanked(int comma) {
    int from = comma;
    while (from > Math.max(0, comma - LONGEST_BEFORE) && !isBoundary(from - 1)) {
      from--;
    }
    return reading.terms().hasCue("rank", from, comma);
  }

  private int end(Draft draft, int next, boolean isNumberNext) {
    int stop = Math.min(next, draft.phraseEnd + LONGEST_AFTER);
    int token = draft.phraseEnd;
    while (token < stop && !isBoundary(token) && !isJoint(token, next, isNumberNext)) {
      token++;
    }
    return token < stop && isApposition(token, next) ? appositionEnd(token + 1, stop) : token;
  }

  private int appositionEnd(int from, int stop) {
    int token = from;
    while (token < stop && !isBoundary(token)) {
      token++;
    }
    return token;
  }

  /** "5 kasus, tengah diproses": after the comma a verb follows, not another item. */
  private boolean isApposition(int token, int next) {
    if (!reading.tokens().word(token).equals(",") || next - token < 2) {
      return false;
    }
    int verb = token + 1;
    boolean isVerb =
        reading.terms().at(TermClass.OUTCOME, verb).isPresent()
            || (reading.terms().at(TermClass.OUTCOME, verb + 1).isPresent()
                && reading.terms().at(TermClass.CUE, verb).isPresent());
    int end = appositionEnd(verb, next);
    return isVerb && (end < next || end - verb > LONGEST_APPOSITION || isSentenceEnd(next));
  }

  private boolean isSentenceEnd(int token) {
    return token >= reading.tokens().size()
        || reading.sentenceAt(reading.tokens().start(token))
            != reading.sentenceAt(reading.tokens().start(token - 1));
  }

  private boolean isJoint(int token, int next, boolean isNumberNext) {
    if (!isNumberNext || !reading.terms().isCue("and", token)) {
      return false;
    }
    for (int i = token + 1; i < next; i++) {
      if (isBoundary(i) || reading.terms().isCue("and", i)) {
        return false;
      }
    }
    return true;
  }

  boolean isBoundary(int token) {
    return switch (reading.tokens().word(token)) {
      case ",", ";", ":", "—", "–", "•", "|" -> true;
      default -> reading.terms().isCue("conj", token);
    };
  }
}
