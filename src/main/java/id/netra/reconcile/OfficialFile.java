package id.netra.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of official figures or of case records, read; its header says which.
 *
 * <p>Figures need the columns issuer, stage, unit, value and election; as_of, published, source_url
 * and region may be there. Case records need report_date and status; region, violation_type,
 * sanction, period and issuer may be there (Indonesian names too: see {@link Header}).
 *
 * @param figures usable rows of a table of figures
 * @param cases usable case records
 * @param refusals rows that cannot be used, each with its line and what to write instead
 */
public record OfficialFile(
    List<OfficialFigure> figures, List<CaseRecord> cases, List<String> refusals) {

  /** The columns of a file by the names that a program knows. */
  record Header(Map<String, Integer> columns) {
    private static final Map<String, String> ALIASES =
        Map.ofEntries(
            Map.entry("tanggal_laporan", "report_date"),
            Map.entry("tanggal_lapor", "report_date"),
            Map.entry("tanggal", "report_date"),
            Map.entry("wilayah", "region"),
            Map.entry("daerah", "region"),
            Map.entry("jenis_pelanggaran", "violation_type"),
            Map.entry("jenis", "violation_type"),
            Map.entry("type", "violation_type"),
            Map.entry("sanksi", "sanction"),
            Map.entry("periode", "period"),
            Map.entry("pemilu", "election"),
            Map.entry("instansi_pelapor", "issuer"),
            Map.entry("lembaga", "issuer"),
            Map.entry("tahap", "stage"),
            Map.entry("satuan", "unit"),
            Map.entry("nilai", "value"),
            Map.entry("jumlah", "value"),
            Map.entry("per_tanggal", "as_of"),
            Map.entry("terbit", "published"),
            Map.entry("sumber", "source_url"));

    static Header of(CsvLine line) {
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < line.cells().size(); i++) {
        String name = line.cells().get(i).toLowerCase(Locale.ROOT).replace(' ', '_');
        columns.putIfAbsent(ALIASES.getOrDefault(name, name), i);
      }
      return new Header(Map.copyOf(columns));
    }

    boolean has(String... names) {
      return List.of(names).stream().allMatch(columns::containsKey);
    }

    /** The cell of a column; empty where column or cell are not there. */
    Optional<String> cell(CsvLine line, String name) {
      return Optional.ofNullable(columns.get(name))
          .filter(index -> index < line.cells().size())
          .map(line.cells()::get)
          .filter(text -> !text.isEmpty());
    }
  }

  /**
   * Reads the text of a file.
   *
   * @throws UnusableFileException if its header is unknown or no row of it can be used
   */
  public static OfficialFile of(String text) {
    List<CsvLine> lines = CsvLine.all(text);
    if (lines.isEmpty()) {
      throw new UnusableFileException("it is empty");
    }
    Header header = Header.of(lines.get(0));
    OfficialFile file = new OfficialFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    file.readAll(header, lines.subList(1, lines.size()));
    if (file.figures.isEmpty() && file.cases.isEmpty()) {
      throw new UnusableFileException(
          file.refusals.isEmpty() ? "it has a header and no rows" : file.firstRefusals());
    }
    return new OfficialFile(
        List.copyOf(file.figures), List.copyOf(file.cases), List.copyOf(file.refusals));
  }

  private void readAll(Header header, List<CsvLine> lines) {
    if (header.has("issuer", "election", "stage", "unit", "value")) {
      lines.forEach(line -> read(line, () -> figures.add(OfficialRow.figure(header, line))));
    } else if (header.has("report_date", "status")) {
      lines.forEach(line -> read(line, () -> cases.add(OfficialRow.caseRecord(header, line))));
    } else {
      throw new UnusableFileException(
          "its first line names neither the columns of official figures (election, issuer, stage,"
              + " unit, value; as_of, published, source_url, region if known) nor those of case"
              + " records (report_date, status; region, violation_type, sanction, period if known)");
    }
  }

  private void read(CsvLine line, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException e) {
      refusals.add("line " + line.number() + ": " + e.getMessage());
    }
  }

  private String firstRefusals() {
    return "none of its rows can be used; " + refusals.get(0);
  }
}
