package id.netra.series;

import java.util.Optional;

/**
 * One report of an event in one article, with one of the counts of its participants.
 *
 * @param mentionId the event mention
 * @param source its article
 * @param place venue as printed
 * @param regionName name of the region
 * @param organiser body that held it
 * @param attendance a count of participants, if the report has one
 */
record EventReport(
    String mentionId,
    Source source,
    Optional<String> place,
    Optional<String> regionName,
    Optional<String> organiser,
    Optional<Attendance> attendance) {

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
}
