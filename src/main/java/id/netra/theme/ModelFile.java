package id.netra.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A model as bytes, and its id, which is the hash of them.
 *
 * <p>The file is written once under its id and never changed; the rows of {@code gold.themes} name
 * it. So the tables of any version lead to the model that made them, and a night that is killed and
 * run again writes the same file.
 *
 * <p>Layout, big-endian: form, training (method, night, reason, three sums), least similarity,
 * latent space (vocabulary, projection), themes (texts, centre, parts).
 */
public final class ModelFile {
  private static final int FORM = 1;
  private static final int ID_BYTES = 8;

  private final String id;
  private final byte[] bytes;

  private ModelFile(String id, byte[] bytes) {
    this.id = id;
    this.bytes = bytes;
  }

  /** The id: 16 hexadecimal digits of the hash of the bytes. */
  public String id() {
    return id;
  }

  /** The whole file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  static ModelFile of(StoredModel stored) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORM);
      write(stored.training(), out);
      ThemeModel model = stored.model();
      out.writeDouble(model.leastSimilarity());
      model.space().write(out);
      out.writeInt(model.themes().size());
      for (ModelTheme theme : model.themes()) {
        write(theme, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A model could not be written to memory", e);
    }
    byte[] all = bytes.toByteArray();
    return new ModelFile(hash(all), all);
  }

  /** The model of these bytes; absent if they are of another form of file or damaged. */
  static Optional<StoredModel> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORM) {
        return Optional.empty();
      }
      Training training = training(in);
      double least = in.readDouble();
      LatentSpace space = LatentSpace.read(in);
      List<ModelTheme> themes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        themes.add(theme(in));
      }
      return Optional.of(new StoredModel(new ThemeModel(space, themes, least), training));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void write(Training training, DataOutputStream out) throws IOException {
    writeText(training.method(), out);
    writeText(training.night().toString(), out);
    writeText(training.because(), out);
    out.writeLong(training.tally().articles());
    out.writeLong(training.tally().withoutTheme());
    out.writeLong(training.tally().similarityMillionths());
  }

  private static Training training(DataInputStream in) throws IOException {
    return new Training(
        readText(in),
        LocalDate.parse(readText(in)),
        readText(in),
        new Tally(in.readLong(), in.readLong(), in.readLong()));
  }

  private static void write(ModelTheme theme, DataOutputStream out) throws IOException {
    writeText(theme.id(), out);
    writeText(theme.label(), out);
    writeText(theme.description(), out);
    write(theme.centre(), out);
    out.writeInt(theme.partIds().length);
    for (int part = 0; part < theme.partIds().length; part++) {
      writeText(theme.partIds()[part], out);
      write(theme.partCentres()[part], out);
    }
  }

  private static ModelTheme theme(DataInputStream in) throws IOException {
    String[] texts = {readText(in), readText(in), readText(in)};
    double[] centre = readNumbers(in);
    String[] partIds = new String[in.readInt()];
    double[][] partCentres = new double[partIds.length][];
    for (int part = 0; part < partIds.length; part++) {
      partIds[part] = readText(in);
      partCentres[part] = readNumbers(in);
    }
    return new ModelTheme(texts, centre, partIds, partCentres);
  }

  private static void write(double[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private static double[] readNumbers(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }

  static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
    }
  }
}
