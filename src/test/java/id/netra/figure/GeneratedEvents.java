package id.netra.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Writes reports of neutrality events of which the truth is known.
 *
 * <p>Types, hosts, forms of dates, totals, groups by office in digits and words, people invited
 * beside people present, staff totals, groups that do not add up, a second event, a mere wish.
 */
final class GeneratedEvents {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final LocalDate ELECTION = LocalDate.of(2024, 11, 27);
  private static final List<String> ROLES =
      List.of(
          "Camat",
          "Lurah",
          "Kepala Sekolah",
          "Guru",
          "Kepala Desa",
          "Kepala Dinas",
          "Sekretaris",
          "Kepala Puskesmas");
  private static final List<List<String>> NAMES =
      List.of(
          List.of("sosialisasi", "sosialisasi netralitas ASN"),
          List.of("sosialisasi", "penyuluhan netralitas pegawai"),
          List.of("deklarasi", "deklarasi netralitas ASN"),
          List.of("ikrar", "ikrar netralitas ASN"),
          List.of("apel", "apel netralitas pegawai"),
          List.of("rakor", "rapat koordinasi netralitas ASN"),
          List.of("bimtek", "bimbingan teknis pengawasan netralitas ASN"),
          List.of("penandatanganan", "penandatanganan pakta integritas netralitas ASN"));
  private static final List<List<String>> HOSTS =
      List.of(
          List.of("Pemkab Batang", "Kabupaten Batang"),
          List.of("Pemkot Tegal", "Kota Tegal"),
          List.of("Bawaslu Kabupaten Kendal", "Kabupaten Kendal"),
          List.of("BKPSDM Kota Malang", "Kota Malang"),
          List.of("Bawaslu Sumatera Barat", "Sumatera Barat"),
          List.of("Pemerintah Kabupaten Wonosobo", "Kabupaten Wonosobo"));
  private static final List<String> VENUES =
      List.of("Aula Setda", "Pendopo Kabupaten", "Hotel Mawar", "Gedung Serbaguna", "Balai Kota");

  /** One group of the attendance. */
  record Group(String role, long count) {}

  /** One event: its type and day. */
  record Truth(String type, LocalDate date) {}

  /** A report with what it says. */
  record Report(
      String text,
      List<Truth> events,
      Optional<Long> total,
      List<Group> groups,
      Optional<Long> invited,
      Optional<Long> staff) {}

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private GeneratedEvents(long seed) {
    random = new Random(seed);
  }

  /** The report of a seed. */
  static Report of(long seed) {
    return new GeneratedEvents(seed).report();
  }

  private Report report() {
    List<String> host = pick(HOSTS);
    List<String> name = pick(NAMES);
    LocalDate day = LocalDate.of(2024, 1, 2).plusDays(random.nextInt(310));
    List<Truth> events = new ArrayList<>(List.of(new Truth(name.get(0), day)));
    text.append(host.get(1).toUpperCase(INDONESIAN).replaceAll(".* ", "")).append(" - ");
    lead(host.get(0), name.get(1), day);
    if (random.nextInt(4) == 0) {
      say("Kegiatan itu dilakukan menjelang pemungutan suara 27 November 2024.");
    }
    Optional<Long> invited = Optional.empty();
    Optional<Long> total = Optional.empty();
    List<Group> groups = random.nextInt(3) == 0 ? List.of() : groups();
    if (random.nextInt(8) > 0) {
      long sum = groups.stream().mapToLong(Group::count).sum();
      long count = sum == 0 ? 20 + random.nextInt(400) : sum + (random.nextInt(4) == 0 ? 9 : 0);
      total = Optional.of(count);
      invited = total(count, groups);
    } else {
      groups = List.of();
    }
    Optional<Long> staff = staff(host.get(1));
    second(host.get(0), name.get(0), day).ifPresent(events::add);
    closing();
    return new Report(text.toString(), events, total, groups, invited, staff);
  }

  private void lead(String host, String event, LocalDate day) {
    String venue = pick(VENUES);
    String date = date(day);
    say(
        pick(
            List.of(
                host + " menggelar " + event + " di " + venue + ", " + date + ".",
                capital(event) + " digelar " + host + " di " + venue + ", " + date + ".",
                "Bertempat di "
                    + venue
                    + ", "
                    + host
                    + " mengadakan "
                    + event
                    + " pada "
                    + date
                    + ".",
                "Sekretaris daerah membuka "
                    + event
                    + " yang diselenggarakan "
                    + host
                    + ", "
                    + date
                    + ".",
                "Pada "
                    + date
                    + ", "
                    + host
                    + " melaksanakan "
                    + event
                    + " menghadapi Pilkada 2024"
                    + ".",
                "Ratusan kilometer dari ibu kota, "
                    + event
                    + " berlangsung khidmat di "
                    + venue
                    + ", "
                    + date
                    + ".")));
  }

  private String date(LocalDate day) {
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, INDONESIAN);
    String month = day.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN);
    String spelled = day.getDayOfMonth() + " " + month + " " + day.getYear();
    String slashes = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT).format(day);
    return pick(
        List.of(
            weekday + " (" + slashes + ")",
            weekday + ", " + spelled,
            weekday + " " + spelled,
            spelled,
            weekday + " (" + spelled + ")",
            weekday + " (" + slashes.replace('/', '-') + ")",
            weekday + " pagi (" + slashes + ")",
            weekday + ", " + slashes));
  }

  private List<Group> groups() {
    List<String> roles = new ArrayList<>(ROLES);
    Collections.shuffle(roles, random);
    List<Group> groups = new ArrayList<>();
    for (String role : roles.subList(0, 2 + random.nextInt(3))) {
      groups.add(new Group(role, 2L + random.nextInt(60)));
    }
    return List.copyOf(groups);
  }

  private Optional<Long> total(long count, List<Group> groups) {
    String list = groups.isEmpty() ? "" : list(groups);
    if (random.nextInt(3) == 0) {
      long invited = count + 15 + random.nextInt(40);
      String n = number(count);
      String all = number(invited);
      say(
          pick(
              List.of(
                  "Dari " + all + " undangan yang disebar, yang hadir " + n + " orang" + list + ".",
                  "Panitia mengundang "
                      + all
                      + " orang, tetapi hanya "
                      + n
                      + " peserta yang hadir"
                      + list
                      + ".",
                  "Semula diundang "
                      + all
                      + " orang. Kegiatan akhirnya diikuti "
                      + n
                      + " peserta"
                      + list
                      + ".")));
      return Optional.of(invited);
    }
    String n = number(count);
    say(
        pick(
            List.of(
                "Kegiatan ini diikuti " + n + " peserta" + list + ".",
                "Kegiatan tersebut dihadiri " + n + " orang" + list + ".",
                "Sebanyak " + n + " ASN mengikuti kegiatan tersebut" + list + ".",
                "Jumlah peserta mencapai " + n + " orang" + list + ".",
                "Tercatat " + n + " peserta hadir" + list + ".",
                "Acara ini diikuti oleh " + n + " orang peserta" + list + ".",
                "Menurut panitia, peserta yang hadir sebanyak " + n + " orang" + list + ".")));
    return Optional.empty();
  }

  private String list(List<Group> groups) {
    StringBuilder list =
        new StringBuilder(
            pick(
                List.of(
                    ", terdiri dari ",
                    ", terdiri atas ",
                    ". Mereka terdiri dari ",
                    ", yakni ",
                    ". Rinciannya ",
                    ", dengan rincian ")));
    String unit = random.nextInt(3) == 0 ? " orang " : " ";
    for (int i = 0; i < groups.size(); i++) {
      boolean isLast = i == groups.size() - 1;
      list.append(i == 0 ? "" : isLast ? (groups.size() == 2 ? " dan " : ", dan ") : ", ")
          .append(number(groups.get(i).count()))
          .append(unit)
          .append(groups.get(i).role().toLowerCase(Locale.ROOT));
    }
    return list.toString();
  }

  private Optional<Long> staff(String region) {
    if (random.nextInt(2) == 0) {
      return Optional.empty();
    }
    long staff = 3000L + random.nextInt(9000);
    String n = String.format(Locale.GERMANY, "%,d", staff);
    say(
        pick(
            List.of(
                "Jumlah ASN di " + region + " mencapai " + n + " orang.",
                region + " memiliki " + n + " ASN.",
                "Saat ini terdapat " + n + " pegawai di lingkungan pemerintah daerah.")));
    return Optional.of(staff);
  }

  private Optional<Truth> second(String host, String type, LocalDate day) {
    if (random.nextInt(4) > 0) {
      return Optional.empty();
    }
    List<String> name = pick(NAMES);
    if (name.get(0).equals(type)) {
      return Optional.empty();
    }
    LocalDate before = day.minusDays(1 + random.nextInt(5));
    say(
        pick(
            List.of(
                "Sebelumnya, "
                    + date(before)
                    + ", "
                    + host
                    + " juga menggelar "
                    + name.get(1)
                    + ".",
                capital(name.get(1)) + " lebih dulu digelar pada " + date(before) + ".")));
    return Optional.of(new Truth(name.get(0), before));
  }

  private void closing() {
    say(
        pick(
            List.of(
                "Ketua Bawaslu berharap pemerintah daerah melakukan sosialisasi hingga kecamatan.",
                "Narasumber mengingatkan sanksi dalam UU Nomor 20 Tahun 2023 dan SKB lima lembaga.",
                "Kegiatan berlangsung selama 3 jam dan ditutup dengan tanya jawab.",
                "Ia meminta dinas lain menggelar apel serupa sebelum "
                    + ELECTION.getDayOfMonth()
                    + " November.",
                "Potongan tunjangan 25 persen selama 6 bulan menanti pegawai yang berpihak.")));
  }

  private String number(long count) {
    RuleBasedNumberFormat words =
        new RuleBasedNumberFormat(INDONESIAN, RuleBasedNumberFormat.SPELLOUT);
    return switch (random.nextInt(5)) {
      case 0 -> words.format(count);
      case 1 -> count + " (" + words.format(count) + ")";
      default -> Long.toString(count);
    };
  }

  private void say(String sentence) {
    text.append(sentence).append(random.nextInt(3) == 0 ? "\n" : " ");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
