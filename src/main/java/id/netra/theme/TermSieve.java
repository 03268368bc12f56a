package id.netra.theme;

import id.netra.text.Term;
import java.util.List;

/**
 * A first look at all terms that keeps most of the rare ones out of memory.
 *
 * <p>Terms are counted by hash. A term whose cell stays below the cut is surely rare; one that
 * shares its cell with others may pass and is counted exactly later. Two thirds of all bigrams of a
 * newspaper stand in one article only.
 */
final class TermSieve {
  private static final int CELLS = 1 << 22;

  private final byte[] counts = new byte[CELLS];
  private final int fewest;

  private TermSieve(int fewest) {
    this.fewest = Math.min(fewest, Byte.MAX_VALUE);
  }

  static TermSieve of(List<String> texts, int fewestArticles, Stemming stemming) {
    TermSieve sieve = new TermSieve(fewestArticles);
    if (fewestArticles > 1) {
      texts.forEach(
          text -> stemming.terms(text).stream().map(Term::text).distinct().forEach(sieve::add));
    }
    return sieve;
  }

  private void add(String term) {
    int cell = cell(term);
    if (counts[cell] < Byte.MAX_VALUE) {
      counts[cell]++;
    }
  }

  boolean mayPass(String term) {
    return fewest <= 1 || counts[cell(term)] >= fewest;
  }

  private static int cell(String term) {
    int hash = term.hashCode() * 0x9E3779B1;
    return hash >>> 10;
  }
}
