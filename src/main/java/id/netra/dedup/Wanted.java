package id.netra.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;

import id.netra.table.ArticleCopies;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * What tonight's articles look for among the known ones.
 *
 * @param buckets those that they fall into
 * @param times traits of articles of every day that occurs among them
 * @param textHashes hashes of their words
 */
record Wanted(LongSet buckets, List<Long> times, Set<String> textHashes) implements Serializable {

  /** What the articles of these sketches, in these buckets, look for. */
  static Wanted by(Collection<Row> sketches, Collection<BucketEntry> entries) {
    return new Wanted(
        LongSet.of(entries.stream().mapToLong(BucketEntry::key).toArray()),
        sketches.stream().map(Sketches::traits).map(Traits::time).distinct().toList(),
        sketches.stream()
            .map(sketch -> sketch.<String>getAs(ArticleCopies.TEXT_HASH))
            .collect(Collectors.toSet()));
  }

  /** Whether a known article appeared near to one of them. */
  boolean isNear(long traits, int windowDays) {
    for (long time : times) {
      if (Traits.areNear(time, traits, windowDays)) {
        return true;
      }
    }
    return false;
  }

  /** A condition that all known articles fulfil which are worth a closer look, and few others. */
  Column isWorthALook(int windowDays) {
    Column isWorthIt =
        not(col(ArticleCopies.IS_DATE_CERTAIN))
            .or(isWithin(ArticleCopies.PUBLISHED_DATE, days(), windowDays))
            .or(col(ArticleCopies.TEXT_HASH).isInCollection(textHashes));
    LongSummaryStatistics readings = uncertain().map(Traits::known).summaryStatistics();
    return readings.getCount() == 0
        ? isWorthIt
        : isWorthIt.or(isWithin(ArticleCopies.KNOWN_DATE, readings, windowDays));
  }

  private LongSummaryStatistics days() {
    LongStream certain = times.stream().mapToLong(Traits::day);
    return LongStream.concat(certain, uncertain().map(Traits::known)).summaryStatistics();
  }

  private LongStream uncertain() {
    return times.stream().mapToLong(Long::longValue).filter(time -> !Traits.isCertain(time));
  }

  private static Column isWithin(String date, LongSummaryStatistics days, int windowDays) {
    return unix_date(col(date)).between(days.getMin() - windowDays, days.getMax() + windowDays);
  }
}
