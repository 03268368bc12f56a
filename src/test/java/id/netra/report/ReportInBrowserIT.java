package id.netra.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page as a reader meets it, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserIT {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final double READABLE = 4.5;

  @TempDir Path folder;
  private HeadlessChromium browser;

  @BeforeAll
  void start(@TempDir Path profile) {
    browser = HeadlessChromium.start(profile);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openUsualPage() {
    browser.open(folder, SamplePages.usual("id"), DESK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"themes", "series", "events", "provinces"})
  void chartsAreDrawn(String chart) {
    Object painted =
        browser.run(
            "const c = document.querySelector('#chart-' + arguments[0] + ' canvas');"
                + "const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
                + "const colours = new Set();"
                + "for (let i = 0; i < d.length; i += 4)"
                + "  if (d[i + 3] > 200) colours.add(d[i] + ',' + d[i + 1] + ',' + d[i + 2]);"
                + "return colours.size;",
            chart);

    assertThat((Long) painted).isGreaterThan(5);
  }

  @Test
  void nothingIsAskedForAndTheConsoleStaysSilent() {
    browser.click("#to-en");
    browser.click("#scheme");
    browser.click("#violations > .table button.evidence");

    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void aClickOnAPointLeadsToItsSentence() {
    clickPoint("series", 0, 0);

    assertThat(browser.find("#panel blockquote").getText())
        .isEqualTo("Bawaslu mencatat 349 kasus.");
    assertThat(browser.find("#panel mark").getText()).isEqualTo("349");
    assertThat(browser.find("#panel .source").getText()).contains("Warta", "5 Okt 2020");
    assertThat(browser.find("#panel .source a").getDomAttribute("href"))
        .isEqualTo("https://warta.example/a");
  }

  @Test
  void aClickOnAThemeLeadsToItsArticles() {
    clickPoint("themes", 0, 1);

    assertThat(browser.find("#panel-title").getText()).contains("sanksi · disiplin", "2020");
    assertThat(browser.find("#panel .source").getText()).contains("Netralitas pegawai diawasi");
  }

  /** Chart, series, point, and what its evidence says. */
  @ParameterizedTest
  @CsvSource({
    "themes, 0, 1, Netralitas pegawai diawasi",
    "themes, 2, 0, Netralitas pegawai diawasi",
    "series, 0, 0, Bawaslu mencatat 349 kasus.",
    "events, 0, 0, Kegiatan itu diikuti 112 peserta.",
    "provinces, 0, 1, Di Jawa Tengah ada 41 kasus.",
    "provinces, 1, 0, Kegiatan itu diikuti 112 peserta."
  })
  void everyChartLeadsToItsEvidenceByPointer(String chart, int series, int index, String text) {
    clickPoint(chart, series, index);

    assertThat(browser.find("#panel").isDisplayed()).isTrue();
    assertThat(browser.find("#panel-body").getText()).contains(text);
  }

  /** Chart, how often down to the series, and what its evidence says. */
  @ParameterizedTest
  @CsvSource({
    "themes, 0, Netralitas pegawai diawasi",
    "themes, 2, Netralitas pegawai diawasi",
    "series, 0, Bawaslu mencatat 349 kasus.",
    "events, 0, Kegiatan itu diikuti 112 peserta.",
    "provinces, 0, Di Jawa Tengah ada 41 kasus."
  })
  void everyChartLeadsToItsEvidenceByKeys(String chart, int down, String text) {
    browser.find("#chart-" + chart).sendKeys(Keys.ARROW_RIGHT);
    for (int i = 0; i < down; i++) {
      browser.find("#chart-" + chart).sendKeys(Keys.ARROW_DOWN);
    }
    browser.find("#chart-" + chart).sendKeys(Keys.ENTER);

    assertThat(browser.find("#panel").isDisplayed()).isTrue();
    assertThat(browser.find("#panel-body").getText()).contains(text);
  }

  @Test
  void aThemeOfTheTableLeadsToItsArticles() {
    browser.click("#themes > .table button.evidence");

    assertThat(browser.find("#panel-title").getText()).isEqualTo("sanksi · disiplin");
    assertThat(browser.find("#panel .source").getText()).contains("Netralitas pegawai diawasi");
  }

  @Test
  void keysWalkOverPointsAndOpenTheirEvidence() {
    browser.find("#chart-series").sendKeys(Keys.ARROW_RIGHT);
    assertThat(browser.text("return document.getElementById('spoken').textContent"))
        .contains("Bawaslu", "349", "3 Apr 2020");

    browser.find("#chart-series").sendKeys(Keys.ENTER);
    assertThat(browser.find("#panel mark").getText()).isEqualTo("349");

    browser.find("#panel").sendKeys(Keys.ESCAPE);
    assertThat(browser.text("return document.getElementById('panel').open")).isEqualTo("false");
    assertThat(browser.text("return document.activeElement.id")).isEqualTo("chart-series");
  }

  @Test
  void theTableBesideAChartLeadsToTheSameEvidence() {
    browser.click("#figure-series summary");
    browser.click("#figure-series .evidence");

    assertThat(browser.find("#panel blockquote").getText()).contains("kasus");
  }

  @Test
  void theLanguageChangesEverywhereAndBack() {
    String before = browser.find("main").getText();

    browser.click("#to-en");
    assertThat(browser.text("return document.documentElement.lang + ' ' + document.title"))
        .isEqualTo("en Neutrality of civil servants in the Indonesian press");
    assertThat(browser.find("main").getText())
        .contains("Contradictions", "violation cases", "Central Java")
        .doesNotContain("Pertentangan");
    assertThat(browser.text("return document.querySelector('td').dataset.label"))
        .isIn("Change", "Figure");

    browser.click("#to-id");
    assertThat(browser.find("main").getText()).isEqualTo(before);
  }

  @Test
  void aSeriesCanBeSwitchedOffAndOn() {
    browser.click("#figure-series .switches button");
    assertThat(selected("s0")).isEqualTo("false");

    browser.click("#figure-series .switches button");
    assertThat(selected("s0")).isEqualTo("true");
  }

  @Test
  void chartsZoom() {
    browser.run(
        "echarts.getInstanceByDom(document.getElementById('chart-themes'))"
            + ".dispatchAction({type: 'dataZoom', start: 50, end: 60})");

    assertThat(
            browser.text(
                "return echarts.getInstanceByDom(document.getElementById('chart-themes'))"
                    + ".getOption().dataZoom.map(z => Math.round(z.start)).join()"))
        .isEqualTo("50,50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOutFromItsGround(String scheme) {
    if (!browser.text("return document.documentElement.dataset.scheme").equals(scheme)) {
      browser.click("#scheme");
    }
    browser.click("#violations > .table button.evidence");

    @SuppressWarnings("unchecked")
    Map<String, Number> weakest = (Map<String, Number>) browser.run(CONTRASTS);

    assertThat(weakest).isNotEmpty();
    assertThat(weakest.values())
        .allSatisfy(c -> assertThat(c.doubleValue()).isGreaterThan(READABLE));
  }

  @Test
  void everythingThatCanBeOperatedHasAName() {
    @SuppressWarnings("unchecked")
    List<String> nameless =
        (List<String>)
            browser.run(
                "return [...document.querySelectorAll('button, a, input, summary, [tabindex=\"0\"]')]"
                    + ".filter(e => e.checkVisibility())"
                    + ".filter(e => !(e.getAttribute('aria-label') || e.textContent.trim()"
                    + "  || (e.labels && e.labels[0] && e.labels[0].textContent.trim())))"
                    + ".map(e => e.outerHTML)");

    assertThat(nameless).isEmpty();
  }

  @Test
  void headingsTablesAndLandmarksAreInOrder() {
    assertThat(browser.text("return document.querySelectorAll('h1').length")).isEqualTo("1");
    assertThat(
            browser.text(
                "return [...document.querySelectorAll('table')].every(t => t.caption"
                    + " && [...t.querySelectorAll('th')].every(h => h.scope === 'col'))"))
        .isEqualTo("true");
    assertThat(browser.text("return document.querySelectorAll('main, nav').length")).isEqualTo("2");
  }

  @Test
  void aPhoneNeedNotScrollSideways() {
    browser.open(folder, SamplePages.usual("id"), PHONE);

    assertThat((Long) browser.run("return document.documentElement.scrollWidth")).isEqualTo(PHONE);

    clickPoint("series", 0, 0);
    assertThat((Long) browser.run("return document.documentElement.scrollWidth")).isEqualTo(PHONE);
  }

  @Test
  void tenThousandSentencesOpenInThreeSeconds() {
    browser.open(folder, SamplePages.large(10_000), DESK);

    double opened =
        ((Number) browser.run("return performance.getEntriesByType('navigation')[0].loadEventEnd"))
            .doubleValue();
    double charted =
        ((Number) browser.run("return performance.getEntriesByName('ready')[0].startTime"))
            .doubleValue();
    System.out.println("10,000 sentences: loaded " + opened + " ms, drawn " + charted + " ms");

    assertThat(Math.max(opened, charted)).isLessThan(3000);
    clickPoint("series", 0, 0);
    assertThat(browser.find("#panel mark").getText()).isNotEmpty();
  }

  @Test
  void chartsFitOnPaperBeforeTheNextFrame() {
    Object lastBarIsPainted =
        browser.run(
            "const place = document.getElementById('chart-themes');"
                + "const chart = echarts.getInstanceByDom(place);"
                + "const index = chart.getOption().series.length - 1;"
                + "dispatchEvent(new Event('beforeprint'));"
                + "const last = chart.getOption().series[index].data.at(-1).value;"
                + "const [x, y] = chart.convertToPixel({seriesIndex: index}, last);"
                + "const pixel = place.querySelector('canvas').getContext('2d')"
                + "  .getImageData(Math.round(x), Math.round(y) + 3, 1, 1).data;"
                + "const isFit = x < 660 && chart.getWidth() === 660 && pixel[3] > 200;"
                + "dispatchEvent(new Event('afterprint'));"
                + "return isFit;");

    assertThat(lastBarIsPainted).isEqualTo(true);
  }

  @Test
  void longTablesUnfoldAndFilter() {
    browser.open(folder, SamplePages.large(400), DESK);
    String rows = "return document.querySelectorAll('#violations > .table tbody tr').length";

    assertThat(browser.text(rows)).isEqualTo("25");
    browser.run("document.querySelector('#violations > .table .more').click()");
    assertThat(browser.text(rows)).isEqualTo("50");

    browser.find("#violations > .table input[type=search]").sendKeys("bawaslu 17");
    assertThat(
            browser.text(
                "return [...document.querySelectorAll('#violations > .table tbody tr')]"
                    + ".filter(r => !r.hidden).every(r => /Bawaslu 17|17/.test(r.textContent))"))
        .isEqualTo("true");
  }

  @Test
  void hostileTextStaysText() {
    String hostile = "<img src=x onerror=\"document.title='taken'\">5</script>";
    Article article = SamplePages.article(hostile, "javascript:document.title='taken'");
    browser.open(
        folder,
        HtmlReport.page(
            SamplePages.content(SamplePages.sentence(hostile, article)),
            SamplePages.detail(3),
            "id"),
        DESK);
    browser.click("#violations > .table button.evidence");

    assertThat(browser.find("#panel blockquote").getText()).isEqualTo(hostile);
    assertThat(browser.text("return document.querySelectorAll('#panel a, img').length"))
        .isEqualTo("0");
    assertThat(browser.text("return document.title")).isNotEqualTo("taken");
  }

  /** Clicks where ECharts says that a point is, or just inside the end of its bar. */
  private void clickPoint(String chart, int series, int index) {
    browser.run(
        "document.getElementById(arguments[0]).scrollIntoView({block: 'center'})",
        "chart-" + chart);
    @SuppressWarnings("unchecked")
    List<Number> at =
        (List<Number>)
            browser.run(
                "const place = document.getElementById(arguments[0]);"
                    + "const chart = echarts.getInstanceByDom(place);"
                    + "const value = chart.getOption().series[arguments[1]].data[arguments[2]].value;"
                    + "const [x, y] = chart.convertToPixel({seriesIndex: arguments[1]}, value);"
                    + "const box = place.getBoundingClientRect();"
                    + "const isBar = chart.getOption().series[arguments[1]].type === 'bar';"
                    + "const isLying = chart.getOption().yAxis[0].type === 'category';"
                    + "const left = isBar && isLying ? 4 : 0, down = isBar && !isLying ? 3 : 0;"
                    + "return [Math.round(box.left + x - left), Math.round(box.top + y + down)];",
                "chart-" + chart,
                series,
                index);
    new Actions(browser.driver())
        .moveToLocation(at.get(0).intValue(), at.get(1).intValue())
        .click()
        .perform();
  }

  private String selected(String series) {
    return browser.text(
        "return echarts.getInstanceByDom(document.getElementById('chart-series'))"
            + ".getOption().legend[0].selected['"
            + series
            + "']");
  }

  /** Contrast of every visible text with the ground behind it, where it is below the limit. */
  private static final String CONTRASTS =
      """
      const light = (c) => {
        const [r, g, b] = c.slice(0, 3).map((v) => v / 255)
          .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const numbers = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
      const ground = (e) => {
        for (let at = e; at; at = at.parentElement) {
          const c = numbers(getComputedStyle(at).backgroundColor);
          if (c.length === 3 || c[3] > 0) return c;
        }
        return [255, 255, 255];
      };
      const found = {};
      document.querySelectorAll('body *').forEach((e) => {
        const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
        if (!own || !e.checkVisibility() || e.matches('script, style')) return;
        const [a, b] = [light(numbers(getComputedStyle(e).color)), light(ground(e))];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const key = e.tagName + '.' + e.className;
        found[key] = Math.min(found[key] || 99, contrast);
      });
      return found;
      """;
}
