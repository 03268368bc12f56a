package id.netra.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar; "from a checkout" where there is none. */
final class ProductVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "Netra "
          + Optional.ofNullable(Netra.class.getPackage().getImplementationVersion())
              .orElse("from a checkout")
    };
  }
}
