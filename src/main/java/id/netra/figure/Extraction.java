package id.netra.figure;

import java.util.List;

/**
 * What one article states.
 *
 * @param figures its counts in the order of the text, repeats marked
 * @param events its events in the order of the text
 */
public record Extraction(List<Figure> figures, List<Event> events) {}
