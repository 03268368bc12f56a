package id.netra.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.netra.table.LakeTable;
import id.netra.table.Layer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of a lake and the commit files of its tables, read without a Spark job. */
final class LakeFiles {
  private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.(?:json|checkpoint.*)");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ROW_METRICS =
      List.of("numTargetRowsInserted", "numTargetRowsUpdated", "numTargetRowsDeleted");

  private final FileSystem system;
  private final Path root;

  private LakeFiles(FileSystem system, Path root) {
    this.system = system;
    this.root = root;
  }

  static LakeFiles at(String folder, Configuration hadoop) {
    try {
      Path path = new Path(folder);
      FileSystem system = path.getFileSystem(hadoop);
      return new LakeFiles(system, system.makeQualified(path));
    } catch (IOException e) {
      throw new UncheckedIOException("The lake " + folder + " cannot be reached", e);
    }
  }

  String root() {
    return root.toString();
  }

  /** The folder as a person writes it: without a scheme where it is local. */
  String readableRoot() {
    return "file".equals(root.toUri().getScheme()) ? root.toUri().getPath() : root();
  }

  /** The text of a file of the lake's own; empty if it is not there. */
  String text(String name) {
    Path file = new Path(root + name);
    try {
      if (!system.exists(file)) {
        return "";
      }
      try (InputStream in = system.open(file)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  Path lockFile() {
    return new Path(root, "_netra.lock");
  }

  FileSystem system() {
    return system;
  }

  String path(LakeTable table) {
    return new Path(root, table.relativePath()).toString();
  }

  /** Refuses a file, and a folder that holds something but none of our layers. */
  void requireLakeOrNothing() {
    try {
      if (!system.exists(root)) {
        return;
      }
      if (!system.getFileStatus(root).isDirectory()) {
        throw new NotALakeException(
            readableRoot() + " is a file, not a folder; name a folder with --lake");
      }
      FileStatus[] entries = system.listStatus(root);
      if (entries.length > 0 && Arrays.stream(entries).noneMatch(LakeFiles::isOurs)) {
        throw new NotALakeException(
            readableRoot()
                + " holds other things and no Netra tables; name an empty or a new folder with"
                + " --lake");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The lake " + root + " cannot be read", e);
    }
  }

  OptionalLong latestVersion(LakeTable table) {
    Path log = new Path(path(table), "_delta_log");
    try {
      if (!system.exists(log)) {
        return OptionalLong.empty();
      }
      return Arrays.stream(system.listStatus(log))
          .map(status -> COMMIT.matcher(status.getPath().getName()))
          .filter(Matcher::matches)
          .mapToLong(commit -> Long.parseLong(commit.group(1)))
          .max();
    } catch (IOException e) {
      throw new UncheckedIOException("The log of " + table.fullName() + " cannot be read", e);
    }
  }

  /** Rows inserted, updated and deleted by a commit, from its own metrics. */
  long rowsChanged(LakeTable table, long version) {
    Path commit =
        new Path(path(table), String.format(Locale.ROOT, "_delta_log/%020d.json", version));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(system.open(commit), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        JsonNode metrics = JSON.readTree(line).path("commitInfo").path("operationMetrics");
        if (!metrics.isMissingNode()) {
          return metrics.has("numOutputRows") && !metrics.has(ROW_METRICS.get(0))
              ? metrics.path("numOutputRows").asLong()
              : ROW_METRICS.stream().mapToLong(name -> metrics.path(name).asLong()).sum();
        }
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("A commit of " + table.fullName() + " cannot be read", e);
    }
  }

  private static boolean isOurs(FileStatus entry) {
    String name = entry.getPath().getName();
    return name.startsWith("_netra")
        || Arrays.stream(Layer.values()).anyMatch(layer -> layer.code().equals(name));
  }
}
