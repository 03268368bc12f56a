package id.netra.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the page and the summary in one language; codes have their reading there too. */
public final class ReportWords {
  private final ResourceBundle bundle;

  private ReportWords(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words in {@code id} or {@code en}. */
  public static ReportWords in(String language) {
    return new ReportWords(
        ResourceBundle.getBundle(
            "id.netra.report.words",
            Locale.forLanguageTag(language),
            ReportWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The reading of a key or code; the code itself where there is none. */
  public String of(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  /** The reading of a key with values put in. */
  public String of(String key, Object... values) {
    return new MessageFormat(of(key), Locale.forLanguageTag("id")).format(values);
  }

  /** A count with Indonesian thousands: 64.135. */
  public static String number(long value) {
    return String.format(Locale.forLanguageTag("id-ID"), "%,d", value);
  }
}
