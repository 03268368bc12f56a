package id.netra.report;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the page and the summary in one language; codes have their reading there too. */
public final class ReportWords {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final ResourceBundle bundle;
  private final Locale locale;

  private ReportWords(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** The words in {@code id} or {@code en}. */
  public static ReportWords in(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new ReportWords(
        ResourceBundle.getBundle(
            "id.netra.report.words",
            locale,
            ReportWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        locale);
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
    return new MessageFormat(of(key), INDONESIAN).format(values);
  }

  /** The reading of a key with values put in as the language writes numbers. */
  public String phrase(String key, Object... values) {
    return new MessageFormat(of(key), locale).format(values);
  }

  /** A count with Indonesian thousands: 64.135. */
  public static String number(long value) {
    return String.format(Locale.forLanguageTag("id-ID"), "%,d", value);
  }

  /** A count as the language writes it: 64.135 or 64,135. */
  public String count(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** A difference with its sign: +1.000 or −22. */
  String difference(long value) {
    return (value > 0 ? "+" : value < 0 ? "−" : "") + count(Math.abs(value));
  }

  /** A measure as the language writes it, with three decimals at most: 0,717 or 0.717. */
  public String measure(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(3);
    return format.format(value);
  }

  /** A day as the language writes it: 4 Okt 2020 or 4 Oct 2020. */
  public String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
  }

  /** A month as the language writes it: Okt 2020 or Oct 2020. */
  public String month(LocalDate date) {
    return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(date);
  }
}
