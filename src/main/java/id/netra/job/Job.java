package id.netra.job;

import id.netra.config.Settings;
import id.netra.table.LakeTable;
import java.util.List;

/** One batch job of a night. */
interface Job {
  /** The name on the command line, for instance {@code clean-articles}. */
  String name();

  /** The tables it reads; a job whose inputs have not changed since it last ran has no work. */
  List<LakeTable> inputs();

  /**
   * Version of its code and the settings that decide its result; a change makes it do all again.
   */
  String fingerprint(Settings settings);

  /** Does the work that is new, and says how many rows of tables it changed. */
  long run(Night night);
}
