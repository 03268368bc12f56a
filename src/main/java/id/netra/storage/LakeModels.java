package id.netra.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Files of the lake that rows of its tables name by an id: written whole or not at all, never
 * changed, so that every version of the tables finds the file it was made with.
 */
public final class LakeModels {
  private final FileSystem system;
  private final Path folder;

  LakeModels(LakeFiles files, String folder) {
    system = files.system();
    this.folder = new Path(files.root(), folder);
  }

  /** The bytes of the file with this id, if it is there. */
  public Optional<byte[]> read(String id) {
    try (InputStream in = system.open(file(id))) {
      return Optional.of(in.readAllBytes());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file(id) + " cannot be read", e);
    }
  }

  /** Writes the file of this id; the same id always has the same bytes. */
  public void write(String id, byte[] bytes) {
    Path partial = new Path(folder, "." + id + ".partial");
    try {
      if (system.exists(file(id))) {
        return;
      }
      try (OutputStream out = system.create(partial, true)) {
        out.write(bytes);
      }
      if (!system.rename(partial, file(id))) {
        throw new IOException("the finished file could not be renamed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file(id) + " could not be written", e);
    }
  }

  /**
   * Removes the files of other ids that were written before that time.
   *
   * @param needed ids that rows still name
   */
  public void removeOthers(Set<String> needed, Instant writtenBefore) {
    try {
      if (!system.exists(folder)) {
        return;
      }
      for (FileStatus found : system.listStatus(folder)) {
        String name = found.getPath().getName();
        boolean isNeeded = needed.stream().anyMatch(id -> name.equals(file(id).getName()));
        if (!isNeeded && found.getModificationTime() < writtenBefore.toEpochMilli()) {
          system.delete(found.getPath(), false);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Old files in " + folder + " could not be removed", e);
    }
  }

  private Path file(String id) {
    return new Path(folder, id + ".model");
  }
}
