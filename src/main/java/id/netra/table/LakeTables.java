package id.netra.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All tables of the lake, in the order of the data. */
public final class LakeTables {
  /** From bronze to ops. */
  public static final List<LakeTable> ALL =
      List.of(
          RawArticles.TABLE,
          RejectedRecords.TABLE,
          Articles.TABLE,
          ArticleCopies.TABLE,
          FigureMentions.TABLE,
          EventMentions.TABLE,
          ViolationFigures.TABLE,
          FigureEvidence.TABLE,
          ParticipantCounts.TABLE,
          Themes.TABLE,
          ArticleThemes.TABLE,
          MonthlyIndicators.TABLE,
          JobRuns.TABLE);

  /** Tables that a command of their own makes; a night neither creates nor reads them. */
  public static final List<LakeTable> ON_DEMAND = List.of(Reconciliations.TABLE);

  private LakeTables() {}

  /** The table of that full name, for instance {@code silver.articles}. */
  public static Optional<LakeTable> named(String fullName) {
    return Stream.concat(ALL.stream(), ON_DEMAND.stream())
        .filter(table -> table.fullName().equals(fullName))
        .findFirst();
  }
}
