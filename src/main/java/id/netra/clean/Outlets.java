package id.netra.clean;

import id.netra.text.Normalisation;
import id.netra.text.RuleFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outlet of an article under one name, however it was given.
 *
 * <p>{@code https://www.kabarcontoh.id/…}, {@code amp.kabarcontoh.id} and "KabarContoh.id" are
 * kabarcontoh.id; {@code jateng.kabarcontoh.id} is a regional edition and stays apart. A name that
 * is no domain is kept, in lower case. Sub-domains that name no edition are listed in {@code
 * dropped-subdomains.txt}.
 */
final class Outlets {
  static final String RESOURCE = "dropped-subdomains.txt";
  private static final Set<String> DROPPED = Set.copyOf(RuleFile.lines(Outlets.class, RESOURCE));
  private static final Set<String> SECOND_LEVELS =
      Set.of("co", "go", "or", "ac", "web", "my", "net", "desa", "sch", "mil", "ponpes", "biz");
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z][a-z0-9+.-]{1,10}:)?//(?:[^/@]{0,200}@)?([^/:?#]{3,253}).*");
  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})+");

  private Outlets() {}

  /** The outlet by the field, else by the address. */
  static Optional<String> of(Optional<String> field, Optional<String> url) {
    Optional<String> given = field.map(Outlets::collapsed).filter(name -> !name.isEmpty());
    return given.map(Outlets::named).or(() -> url.flatMap(Outlets::host).map(Outlets::domain));
  }

  private static String collapsed(String name) {
    return Normalisation.of(name).text().replace('\n', ' ').toLowerCase(Locale.ROOT);
  }

  private static String named(String name) {
    String bare = host(name).orElse(name);
    return DOMAIN.matcher(bare).matches() ? domain(bare) : bare;
  }

  private static Optional<String> host(String url) {
    Matcher matcher = HOST.matcher(url.strip().toLowerCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String domain(String host) {
    String domain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    int dot = domain.indexOf('.');
    while (dot > 0 && DROPPED.contains(domain.substring(0, dot)) && isWhole(domain, dot)) {
      domain = domain.substring(dot + 1);
      dot = domain.indexOf('.');
    }
    return domain;
  }

  private static boolean isWhole(String domain, int dot) {
    String rest = domain.substring(dot + 1);
    int next = rest.indexOf('.');
    boolean isSuffixAlone =
        next > 0
            && rest.indexOf('.', next + 1) < 0
            && SECOND_LEVELS.contains(rest.substring(0, next));
    return next > 0 && !isSuffixAlone;
  }
}
