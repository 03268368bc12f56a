package id.netra.figure;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for; for one thread. */
final class Once<T> {
  private final Supplier<T> source;
  private Optional<T> value = Optional.empty();

  Once(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    if (value.isEmpty()) {
      value = Optional.of(source.get());
    }
    return value.orElseThrow();
  }
}
