package id.netra.job;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A made-up press in Indonesian whose truth is known: what papers print, sentence by sentence, and
 * which observation of which series each number is.
 *
 * <p>Totals grow; papers reword and copy them; the issuer stands in the sentence, in the opening
 * line or nowhere; as-of dates are left out; totals come with parts; retrospectives quote old
 * totals; village heads stand beside civil servants; corrections come late. Values are few, so that
 * unlike series share numbers.
 */
final class PressWorld {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
  private static final int[] VALUES = {
    12, 17, 24, 31, 35, 47, 60, 83, 112, 165, 240, 314, 369, 456, 512, 637, 805, 1194, 1305, 1536
  };
  private static final String[] OUTLETS = {
    "wartakota", "suararakyat", "harianmerdeka", "kabarnusa", "pospagi", "mediautama", "lensanegeri"
  };
  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject(
              "violation_cases alleged asn",
              "%s kasus dugaan pelanggaran netralitas ASN",
              "dugaan pelanggaran netralitas ASN mencapai %s kasus"),
          new Subject(
              "violation_cases proven asn",
              "%s kasus pelanggaran netralitas ASN yang terbukti",
              "kasus pelanggaran netralitas ASN yang terbukti berjumlah %s"),
          new Subject(
              "reports received asn",
              "%s laporan dugaan pelanggaran netralitas ASN yang masuk",
              "laporan dugaan pelanggaran netralitas ASN yang masuk mencapai %s"),
          new Subject(
              "reported_persons alleged asn",
              "%s ASN yang dilaporkan melanggar netralitas",
              "ASN yang dilaporkan melanggar netralitas berjumlah %s orang"),
          new Subject(
              "reported_persons proven asn",
              "%s ASN yang terbukti melanggar netralitas",
              "ASN yang terbukti melanggar netralitas sebanyak %s orang"),
          new Subject(
              "sanctioned_persons imposed asn",
              "%s ASN yang dijatuhi sanksi karena melanggar netralitas",
              "ASN yang dijatuhi sanksi karena tidak netral sebanyak %s orang"),
          new Subject(
              "recommendations forwarded asn",
              "%s kasus netralitas ASN yang diteruskan ke instansi pembina",
              "kasus netralitas ASN yang diteruskan ke instansi pembina mencapai %s"),
          new Subject(
              "dismissed_cases stopped asn",
              "%s kasus netralitas ASN yang dihentikan",
              "kasus netralitas ASN yang dihentikan sebanyak %s"),
          new Subject(
              "reported_persons alleged kepala_desa",
              "%s kepala desa yang dilaporkan tidak netral",
              "kepala desa yang dilaporkan tidak netral sebanyak %s orang"));
  private static final List<Scope> SCOPES =
      List.of(
          new Scope("national", " di seluruh Indonesia", ""),
          new Scope("33", " di Jawa Tengah", " Jawa Tengah"),
          new Scope("73", " di Sulawesi Selatan", " Sulawesi Selatan"),
          new Scope("33.10", " di Kabupaten Klaten", " Kabupaten Klaten"),
          new Scope("unsaid", "", ""));
  private static final List<Period> PERIODS =
      List.of(
          new Period("Pilkada 2020", LocalDate.of(2020, 8, 1)),
          new Period("Pemilu 2024", LocalDate.of(2023, 10, 1)),
          new Period("Pilkada 2024", LocalDate.of(2024, 8, 1)));
  private static final String[] PLACES = {"Klaten", "Sragen", "Boyolali", "Wonogiri", "Sukoharjo"};
  private static final String[] OPENINGS = {
    "Netralitas aparatur kembali menjadi sorotan menjelang hari pemungutan suara.",
    "Pengawasan terhadap aparatur terus diperketat selama tahapan pemilihan.",
    "Keterlibatan aparatur dalam politik praktis masih menjadi persoalan."
  };
  private static final String[] FILLERS = {
    "Masyarakat diminta ikut mengawasi dan tidak ragu melapor.",
    "Aparatur diingatkan agar menjaga sikap, termasuk di media sosial.",
    "Pembinaan akan dilakukan bersama pemerintah daerah.",
    "Bentuk pelanggaran yang paling sering adalah dukungan terbuka di media sosial.",
    "Kehadiran dalam acara partai juga kerap ditemukan petugas di lapangan.",
    "Pejabat yang memimpin instansi diharapkan memberi teladan kepada bawahannya.",
    "Proses klarifikasi berlangsung tertutup dengan menghadirkan para saksi.",
    "Hasil kajian akan disampaikan kepada pejabat pembina kepegawaian.",
    "Ia menilai sanksi yang tegas akan menimbulkan efek jera.",
    "Sosialisasi terus digencarkan hingga ke tingkat kecamatan dan kelurahan.",
    "Pengawas di lapangan diminta mencatat setiap kejadian secara rinci.",
    "Peraturan tentang disiplin pegawai sudah mengatur hal itu dengan jelas.",
    "Kerja sama antarlembaga dinilai mempercepat penanganan perkara.",
    "Para pegiat demokrasi mendesak agar hasil pemeriksaan dibuka kepada publik.",
    "Suasana di kantor pelayanan tetap berjalan seperti biasa.",
    "Menurut dia, pencegahan lebih penting daripada penindakan.",
    "Kepala daerah yang maju kembali dilarang memakai fasilitas jabatan.",
    "Warga berharap pelayanan publik tidak terganggu oleh urusan politik.",
    "Pemetaan kerawanan menunjukkan persoalan ini muncul di hampir setiap pemilihan.",
    "Grup percakapan pegawai termasuk yang dipantau oleh petugas."
  };

  private final Random random;
  private final List<Article> articles = new ArrayList<>();
  private final List<Statement> printed = new ArrayList<>();

  private PressWorld(long seed) {
    this.random = new Random(seed);
  }

  /** A made-up press with so many series. */
  static List<Article> articles(long seed, int series) {
    PressWorld world = new PressWorld(seed);
    Map<String, Series> all = new LinkedHashMap<>();
    while (all.size() < series) {
      Series drawn = world.series();
      all.putIfAbsent(drawn.id(), drawn);
    }
    all.values().forEach(world::grow);
    return List.copyOf(world.articles);
  }

  /** One page and the numbers that it truly states. */
  record Article(String url, LocalDate day, String title, String body, List<Truth> truths) {
    String json() {
      return String.format(
          Locale.ROOT,
          "{\"url\":\"%s\",\"date\":\"%s\",\"title\":\"%s\",\"body\":\"%s\"}",
          url,
          day,
          title,
          body.replace("\n", "\\n"));
    }
  }

  /** A number that an article states. */
  record Truth(long value, String kind, String observation, String series) {}

  private record Subject(String code, String before, String after) {
    String kind() {
      return code.substring(0, code.indexOf(' '));
    }
  }

  private record Scope(String code, String phrase, String office) {}

  private record Period(String name, LocalDate start) {}

  private record Series(Subject subject, Scope scope, Period period, String body) {
    String id() {
      return String.join("|", subject.code(), scope.code(), period.name(), body);
    }

    boolean isSplit() {
      return scope.code().equals("33") && subject.kind().equals("violation_cases");
    }
  }

  private record Statement(Series series, long value, LocalDate asOf, String observation) {
    Truth truth() {
      return new Truth(value, series.subject().kind(), observation, series.id());
    }
  }

  private Series series() {
    Scope scope = any(SCOPES);
    String body = any(List.of("Bawaslu", "KASN", "BKN"));
    if (!scope.office().isEmpty()) {
      body = "Bawaslu";
    }
    return new Series(any(SUBJECTS), scope, any(PERIODS), body + scope.office());
  }

  private void grow(Series series) {
    int index = random.nextInt(8);
    LocalDate asOf = series.period().start().plusDays(random.nextInt(20));
    int steps = 1 + random.nextInt(4);
    for (int step = 0; step < steps; step++) {
      Statement statement = new Statement(series, VALUES[index], asOf, series.id() + "#" + step);
      print(statement);
      if (random.nextInt(8) == 0) {
        print(new Statement(series, VALUES[index + 1], asOf, series.id() + "#rival" + step));
      }
      boolean isCorrection = step > 0 && index > 0 && random.nextInt(8) == 0;
      index = isCorrection ? index - 1 : Math.min(VALUES.length - 2, index + 2 + random.nextInt(3));
      asOf = asOf.plusDays(14 + random.nextInt(30));
    }
    if (random.nextInt(5) == 0) {
      retrospect(new Statement(series, VALUES[index], asOf, series.id() + "#last"));
    }
  }

  /** The same count in one to four papers, each in words of its own, some of them copied. */
  private void print(Statement statement) {
    int papers = 1 + random.nextInt(4);
    for (int paper = 0; paper < papers; paper++) {
      boolean isDated = random.nextInt(10) < 7;
      LocalDate day =
          statement.asOf().plusDays(isDated ? 1 + random.nextInt(4) : random.nextInt(2));
      Article article = article(statement, day, isDated);
      articles.add(article);
      if (random.nextInt(4) == 0) {
        articles.add(copy(article));
      }
    }
  }

  private void retrospect(Statement statement) {
    print(statement);
    LocalDate day = statement.asOf().plusDays(400 + random.nextInt(200));
    articles.add(article(statement, day, true));
  }

  private Article article(Statement statement, LocalDate day, boolean isDated) {
    int issuer = random.nextInt(10);
    List<String> lines = new ArrayList<>();
    List<Truth> truths = new ArrayList<>(List.of(statement.truth()));
    lines.add(
        issuer < 4
            ? statement.series().body() + " merilis data pengawasan " + period(statement) + "."
            : any(OPENINGS));
    addFillers(lines);
    lines.add(sentence(statement, isDated, issuer >= 4 && issuer < 9));
    if (statement.series().isSplit()) {
      addParts(statement, lines, truths);
    }
    addFillers(lines);
    printed.stream()
        .filter(other -> isCompanion(other, statement))
        .skip(random.nextInt(5))
        .findFirst()
        .ifPresent(
            other -> {
              lines.add(sentence(other, true, true));
              truths.add(other.truth());
            });
    addFillers(lines);
    printed.add(statement);
    String title = "Netralitas Aparatur pada " + period(statement);
    return new Article(url(day), day, title, String.join("\n", lines), truths);
  }

  private boolean isCompanion(Statement other, Statement statement) {
    return other.value() != statement.value()
        && !other.series().equals(statement.series())
        && !statement.series().isSplit()
        && !other.asOf().isAfter(statement.asOf())
        && other.asOf().plusDays(20).isAfter(statement.asOf());
  }

  private void addFillers(List<String> lines) {
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.add(any(FILLERS));
    }
  }

  private void addParts(Statement total, List<String> lines, List<Truth> truths) {
    List<String> named = new ArrayList<>();
    long left = total.value();
    for (int i = 0; i < 3; i++) {
      long part = i == 2 ? left : Math.max(1, left / (3 + i));
      left -= part;
      named.add(PLACES[i] + " " + number(part));
      String series = total.series().id() + "|region " + PLACES[i];
      truths.add(
          new Truth(
              part, total.series().subject().kind(), total.observation() + PLACES[i], series));
    }
    lines.add("Rinciannya, " + named.get(0) + ", " + named.get(1) + ", dan " + named.get(2) + ".");
  }

  private String sentence(Statement statement, boolean isDated, boolean isIssued) {
    Series series = statement.series();
    String number = number(statement.value());
    String when =
        isDated
            ? any(List.of("Hingga ", "Per ", "Sampai dengan "))
                + DAY.format(statement.asOf())
                + ", "
            : "";
    String issuer =
        isIssued
            ? series.body() + any(List.of(" mencatat ", " menyebut ", " mendata "))
            : "tercatat ";
    String what =
        random.nextBoolean() || isIssued
            ? issuer + String.format(Locale.ROOT, series.subject().before(), number)
            : String.format(Locale.ROOT, series.subject().after(), number);
    String sentence = when + what + series.scope().phrase() + " pada " + period(statement) + ".";
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String period(Statement statement) {
    return statement.series().period().name();
  }

  private Article copy(Article article) {
    return new Article(
        url(article.day()),
        article.day().plusDays(random.nextInt(2)),
        article.title(),
        article.body(),
        article.truths());
  }

  private String url(LocalDate day) {
    String outlet = OUTLETS[random.nextInt(OUTLETS.length)];
    return String.format(
        Locale.ROOT,
        "https://%s.example/%s/%d",
        outlet,
        day.toString().replace('-', '/'),
        articles.size());
  }

  private static String number(long value) {
    return value < 1000
        ? Long.toString(value)
        : value / 1000 + "." + String.format(Locale.ROOT, "%03d", value % 1000);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
