package id.netra.theme;

import java.io.Serializable;
import java.util.Optional;

/**
 * What the model knows of a theme: its name as found, its centre and those of its parts.
 *
 * <p>Not a record: it holds arrays.
 */
final class ModelTheme implements Serializable {
  private final String id;
  private final String label;
  private final String description;
  private final double[] centre;
  private final String[] partIds;
  private final double[][] partCentres;

  ModelTheme(Theme theme, double[] centre, FoundTheme found) {
    this(
        new String[] {theme.id(), theme.label(), theme.face().description()},
        centre,
        theme.subthemes().stream().map(Subtheme::id).toArray(String[]::new),
        found.subthemes().stream()
            .map(part -> part.centre().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new));
  }

  /** The theme of these three texts (id, label, description) with its centres. */
  ModelTheme(String[] texts, double[] centre, String[] partIds, double[][] partCentres) {
    id = texts[0];
    label = texts[1];
    description = texts[2];
    this.centre = centre;
    this.partIds = partIds;
    this.partCentres = partCentres;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  String description() {
    return description;
  }

  double[] centre() {
    return centre;
  }

  String[] partIds() {
    return partIds;
  }

  double[][] partCentres() {
    return partCentres;
  }

  /** The part whose centre is nearest, if there are parts. */
  Optional<String> partOf(double[] place) {
    return partIds.length == 0
        ? Optional.empty()
        : Optional.of(partIds[KMeans.nearest(place, partCentres)]);
  }
}
