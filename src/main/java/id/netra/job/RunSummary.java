package id.netra.job;

import id.netra.report.ReportContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a run did and what the lake says now, for the person who started it.
 *
 * @param runDate the logical night
 * @param lake folder of the lake
 * @param jobs what each job did, in order; jobs without work are left out
 * @param content what the gold tables say; absent for a job alone
 * @param changes what changed since the night before
 * @param notes what else the reader should know, for instance overrides that name nothing
 */
public record RunSummary(
    LocalDate runDate,
    String lake,
    List<CompletedJob> jobs,
    Optional<ReportContent> content,
    NightChanges changes,
    List<String> notes) {}
