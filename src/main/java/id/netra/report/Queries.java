package id.netra.report;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Queries that run beside each other, since planning a small one takes as long as running it.
 *
 * <p>Its threads start within the session and the job group of the one that opens it.
 */
final class Queries implements AutoCloseable {
  private static final int THREADS = 3;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /** Starts a query; what it returns waits for its answer. */
  <T> Supplier<T> start(Supplier<T> query) {
    Future<T> answer = threads.submit(query::get);
    return () -> awaited(answer);
  }

  private static <T> T awaited(Future<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The report was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("A query of the report failed", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
