package id.netra.table;

import java.util.List;
import java.util.Optional;

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

  private LakeTables() {}

  /** The table of that full name, for instance {@code silver.articles}. */
  public static Optional<LakeTable> named(String fullName) {
    return ALL.stream().filter(table -> table.fullName().equals(fullName)).findFirst();
  }
}
