package id.netra.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, with its console and its network under watch. */
final class HeadlessChromium implements AutoCloseable {
  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  private final ChromeDriver driver;

  private HeadlessChromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** A new browser with a profile of its own; the test is skipped where there is none. */
  static HeadlessChromium start(Path profile) {
    Assumptions.assumeTrue(
        CHROMIUM.canExecute() && DRIVER.canExecute(),
        "Skipped: needs " + CHROMIUM + " and " + DRIVER + " (apt-get install chromium-driver)");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    return new HeadlessChromium(new ChromeDriver(service, options(profile)));
  }

  private static ChromeOptions options(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--user-data-dir=" + profile));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Opens a page from a file in a window of that width. */
  void open(Path folder, String page, int width) {
    try {
      Path file = Files.writeString(folder.resolve("page.html"), page);
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
      driver.get(file.toUri().toString());
      driver.executeScript("document.documentElement.style.scrollBehavior = 'auto'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a script returns. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  String text(String script) {
    return String.valueOf(run(script));
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Messages of the console, errors and warnings of the policy among them. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** Clicks an element, scrolled to the middle. */
  void click(String css) {
    WebElement element = find(css);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Requests that left the page for anything but itself. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .filter(message -> message.contains("\"documentURL\":\"file:"))
        .filter(message -> !message.matches("(?s).*\"url\":\"(file:[^\"]*page\\.html|data:).*"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
