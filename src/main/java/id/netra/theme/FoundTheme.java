package id.netra.theme;

import java.util.List;

/**
 * A group of articles as found tonight, before it is known again or named anew.
 *
 * @param label its two or three most telling terms, shared with no other theme
 * @param topTerms ten telling terms as they are written, best first
 * @param description one line about it, in Indonesian
 * @param npmi coherence of the top terms
 * @param representatives ids of the articles nearest to its centre, of different outlets
 * @param members the articles of the sample that belong to it
 */
record FoundTheme(
    String label,
    List<String> topTerms,
    String description,
    double npmi,
    List<String> representatives,
    List<TrainingArticle> members) {}
