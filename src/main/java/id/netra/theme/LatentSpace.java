package id.netra.theme;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * The space in which articles are compared: weighted terms, projected to a hundred directions.
 *
 * <p>Weights are sublinear TF-IDF at length one; directions are the strongest singular vectors of
 * the sample (latent semantic analysis, Deerwester et al. 1990). "Sosialisasi netralitas" and
 * "penyuluhan netralitas" come near each other because their neighbours are the same.
 */
final class LatentSpace implements Serializable {
  private final Vocabulary vocabulary;
  private final float[][] projection;
  private final int dimensions;

  private LatentSpace(Vocabulary vocabulary, double[][] projection, int dimensions) {
    this.vocabulary = vocabulary;
    this.projection = new float[projection.length][dimensions];
    this.dimensions = dimensions;
    for (int row = 0; row < projection.length; row++) {
      for (int i = 0; i < dimensions; i++) {
        this.projection[row][i] = (float) projection[row][i];
      }
    }
  }

  /** Learns the space from the articles of a sample. */
  static LatentSpace of(Vocabulary vocabulary, List<TermBag> bags, ThemeSettings settings) {
    if (vocabulary.size() == 0) {
      return new LatentSpace(vocabulary, new double[0][], 0);
    }
    double[][] right =
        TruncatedSvd.rightVectors(
            weighted(vocabulary, bags), settings.dimensions(), settings.seed());
    return new LatentSpace(vocabulary, right, right[0].length);
  }

  void write(DataOutputStream out) throws IOException {
    vocabulary.write(out);
    out.writeInt(dimensions);
    for (float[] direction : projection) {
      for (float number : direction) {
        out.writeFloat(number);
      }
    }
  }

  static LatentSpace read(DataInputStream in) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(in);
    int dimensions = in.readInt();
    double[][] projection = new double[dimensions == 0 ? 0 : vocabulary.size()][dimensions];
    for (double[] direction : projection) {
      for (int i = 0; i < dimensions; i++) {
        direction[i] = in.readFloat();
      }
    }
    return new LatentSpace(vocabulary, projection, dimensions);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int dimensions() {
    return dimensions;
  }

  /** The article's place, of length one; zero if it has no known term. */
  double[] place(String text) {
    return place(vocabulary.bag(text));
  }

  double[] place(TermBag bag) {
    double[] weights = weights(vocabulary, bag);
    double[] place = new double[dimensions];
    for (int i = 0; i < bag.size(); i++) {
      float[] direction = projection[bag.place(i)];
      for (int d = 0; d < dimensions; d++) {
        place[d] += weights[i] * direction[d];
      }
    }
    return Vectors.unit(place);
  }

  /** Sublinear TF-IDF of every term of the article, at length one. */
  private static double[] weights(Vocabulary vocabulary, TermBag bag) {
    double[] weights = new double[bag.size()];
    for (int i = 0; i < weights.length; i++) {
      double idf =
          Math.log((1.0 + vocabulary.articles()) / (1.0 + vocabulary.articleCount(bag.place(i))));
      weights[i] = (1 + Math.log(bag.count(i))) * (1 + idf) * vocabulary.weight(bag.place(i));
    }
    return Vectors.unit(weights);
  }

  private static SparseMatrix weighted(Vocabulary vocabulary, List<TermBag> bags) {
    int[] starts = new int[bags.size() + 1];
    for (int row = 0; row < bags.size(); row++) {
      starts[row + 1] = starts[row] + bags.get(row).size();
    }
    int[] columnOf = new int[starts[bags.size()]];
    double[] values = new double[columnOf.length];
    for (int row = 0; row < bags.size(); row++) {
      double[] weights = weights(vocabulary, bags.get(row));
      for (int i = 0; i < weights.length; i++) {
        columnOf[starts[row] + i] = bags.get(row).place(i);
        values[starts[row] + i] = weights[i];
      }
    }
    return new SparseMatrix(starts, columnOf, values, vocabulary.size());
  }
}
