package id.netra.series;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One report of an event in one article, with one of the counts of its participants.
 *
 * @param mentionId the event mention
 * @param source its article
 * @param occasion what took place, where and when
 * @param place venue as printed
 * @param organiser body that held it
 * @param attendance a count of participants, if the report has one
 */
record EventReport(
    String mentionId,
    Source source,
    Occasion occasion,
    Optional<String> place,
    Optional<String> organiser,
    Optional<Attendance> attendance) {

  /**
   * What took place, where and when.
   *
   * @param type type of event
   * @param date the day on which it took place
   * @param isDayOfPrinting whether the day is only that of the article
   * @param regionCode code of the region
   * @param regionName name of the region
   */
  record Occasion(
      String type,
      Optional<LocalDate> date,
      boolean isDayOfPrinting,
      Optional<String> regionCode,
      Optional<String> regionName) {}

  /**
   * A count of participants.
   *
   * @param mentionId the figure mention
   * @param role the role that is counted; none for the total
   * @param dimension the axis along which a total is broken down
   * @param isPart whether it is a part of a total
   * @param value how many
   * @param verdict what the extractor found about a total and its parts
   */
  record Attendance(
      String mentionId,
      Optional<String> role,
      Optional<String> dimension,
      boolean isPart,
      StatedValue value,
      Optional<String> verdict) {}

  Optional<String> regionName() {
    return occasion.regionName();
  }

  /** The day that the article itself says. */
  Optional<LocalDate> statedDay() {
    return occasion.isDayOfPrinting() ? Optional.empty() : occasion.date();
  }

  /** The day of its printing, where it says none. */
  Optional<LocalDate> printedDay() {
    return statedDay().isPresent() ? Optional.empty() : occasion.date().or(source::published);
  }

  /** The total that it gives. */
  Optional<Long> total() {
    return attendance.filter(a -> !a.isPart() && a.role().isEmpty()).map(a -> a.value().min());
  }
}
