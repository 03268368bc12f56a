package id.netra.theme;

import java.util.List;

/**
 * A part of a theme as found tonight.
 *
 * @param label what sets it apart within the theme
 * @param topTerms telling terms as they are written, best first
 * @param centre the direction of its articles
 * @param members its articles
 */
record FoundSubtheme(
    String label, List<String> topTerms, List<Double> centre, List<TrainingArticle> members) {}
