package id.netra.report;

import java.util.List;
import java.util.OptionalLong;

/**
 * A total in an article whose parts along one axis do not add up to it.
 *
 * @param kind what is counted
 * @param total the total
 * @param parts its parts as the article gives them
 * @param verdict what is wrong with the sum
 * @param articles how many articles state it, copies included
 * @param sentence where the total stands
 */
public record BreakdownLine(
    String kind, long total, List<Part> parts, String verdict, int articles, Sentence sentence) {

  /** One part: along which axis, its number, and what sets it apart. */
  public record Part(String dimension, String category, long count) {}

  /** Sum of the parts less the total, if a part is known. */
  public OptionalLong difference() {
    return parts.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(parts.stream().mapToLong(Part::count).sum() - total);
  }

  /** Whether it is the same sum in the same words, in whatever article. */
  boolean isSameAs(BreakdownLine other) {
    return kind.equals(other.kind)
        && total == other.total
        && parts.equals(other.parts)
        && sentence.text().equals(other.sentence.text());
  }

  BreakdownLine withOneMore() {
    return new BreakdownLine(kind, total, parts, verdict, articles + 1, sentence);
  }
}
