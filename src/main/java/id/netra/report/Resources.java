package id.netra.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that come with the program: the skeleton of the page, its style, its scripts. */
final class Resources {
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private Resources() {}

  /** A file of this package. */
  static String text(String name) {
    return read("/id/netra/report/" + name)
        .orElseThrow(() -> new IllegalStateException(name + " is missing from the program"));
  }

  /**
   * Apache ECharts; absent where the program was started without its jar, so that a page without
   * charts is written instead of none.
   */
  static Optional<String> echarts() {
    return read(ECHARTS);
  }

  private static Optional<String> read(String path) {
    try (InputStream stream = Resources.class.getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " could not be read", e);
    }
  }
}
