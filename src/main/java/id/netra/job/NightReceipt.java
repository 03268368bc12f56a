package id.netra.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.netra.config.Settings;
import id.netra.storage.CorpusFingerprint;
import id.netra.storage.Lake;
import id.netra.storage.TextFiles;
import java.util.Optional;

/**
 * What a completed night leaves beside its tables, so that the same night run again sees without
 * starting Spark that nothing is new.
 *
 * <p>It stands as long as corpus files, settings, code, run date and the versions of all tables are
 * what they were. It can be deleted at any time: the next run then looks for itself.
 */
public final class NightReceipt {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "/_netra.receipt.json";
  private static final String KEY = "key";
  private static final String SUMMARY = "summary";

  private NightReceipt() {}

  /** The summary of the same night, if nothing has changed since it was completed. */
  public static Optional<String> standing(Settings settings, RunOrder order) {
    Optional<String> key = key(settings, order);
    return key.isEmpty()
        ? Optional.empty()
        : TextFiles.readLocal(order.lake() + FILE)
            .map(NightReceipt::parsed)
            .filter(receipt -> receipt.path(KEY).asText().equals(key.get()))
            .map(receipt -> receipt.path(SUMMARY).asText());
  }

  /** Keeps the summary of a night that has just been completed. */
  public static void keep(Settings settings, RunOrder order, String summary) {
    key(settings, order)
        .ifPresent(
            key -> {
              ObjectNode receipt = JSON.createObjectNode().put(KEY, key).put(SUMMARY, summary);
              TextFiles.write(order.lake() + FILE, receipt.toString());
            });
  }

  private static Optional<String> key(Settings settings, RunOrder order) {
    return order.isNightly() && TextFiles.isLocal(order.lake())
        ? CorpusFingerprint.of(order.articles())
            .map(
                corpus ->
                    String.join(
                        " ",
                        corpus,
                        order.runDate().toString(),
                        settings.json(),
                        Jobs.fingerprints(settings).toString(),
                        Lake.versionsAt(order.lake()).toString()))
        : Optional.empty();
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}
