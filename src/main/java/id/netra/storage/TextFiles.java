package id.netra.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Text files, on whatever file system their address names, seen only when they are whole. */
public final class TextFiles {
  private TextFiles() {}

  /** Writes one text, replacing what is there only when all is written. */
  public static void write(String to, String text) {
    writeAll(to, List.of(text).iterator());
  }

  /** Whether the address is one of the local file system. */
  public static boolean isLocal(String address) {
    return !address.contains("://");
  }

  /** The text of a local file, if it is there and can be read. */
  public static Optional<String> readLocal(String path) {
    try {
      return Optional.of(Files.readString(java.nio.file.Path.of(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes one text to a local file, without Spark, making its folder if need be. */
  public static void writeLocal(String to, String text) {
    try {
      java.nio.file.Path target = java.nio.file.Path.of(to).toAbsolutePath();
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new UncheckedIOException(to + " could not be written", e);
    }
  }

  /** Writes the lines, each with a line feed. */
  static void writeLines(String to, Iterator<String> lines) {
    writeAll(to, new WithLineFeed(lines));
  }

  private static void writeAll(String to, Iterator<String> parts) {
    try {
      Path given = new Path(to);
      FileSystem system = given.getFileSystem(SparkSession.active().sessionState().newHadoopConf());
      system.setWriteChecksum(false);
      Path target = system.makeQualified(given);
      Path partial = new Path(target.getParent(), "." + target.getName() + ".partial");
      try (BufferedWriter out =
          new BufferedWriter(
              new OutputStreamWriter(system.create(partial, true), StandardCharsets.UTF_8))) {
        while (parts.hasNext()) {
          out.write(parts.next());
        }
      }
      system.delete(target, false);
      if (!system.rename(partial, target)) {
        throw new IOException("the finished file could not be renamed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(to + " could not be written; nothing was left there", e);
    }
  }

  private record WithLineFeed(Iterator<String> lines) implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public String next() {
      return lines.next() + "\n";
    }
  }
}
