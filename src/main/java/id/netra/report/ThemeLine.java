package id.netra.report;

import java.util.List;

/**
 * One theme as a reader sees it.
 *
 * @param label its label
 * @param topTerms its terms, best first
 * @param articles articles assigned to it
 */
public record ThemeLine(String label, List<String> topTerms, long articles) {}
