package id.netra.theme;

import id.netra.text.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The way terms are written in the articles: "asn" as "ASN", "bawaslu kota" as "Bawaslu Kota". */
final class SurfaceForms {
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  private SurfaceForms() {}

  /** Reads how these terms are written in the texts. */
  static SurfaceForms in(List<String> texts, Set<String> terms, Stemming stemming) {
    SurfaceForms forms = new SurfaceForms();
    for (String text : texts) {
      for (Term term : stemming.terms(text)) {
        if (terms.contains(term.text())) {
          forms
              .counts
              .computeIfAbsent(term.text(), t -> new TreeMap<>())
              .merge(term.span().in(text), 1, Integer::sum);
        }
      }
    }
    return forms;
  }

  /** The most frequent way to write the term, the first in the alphabet among equals. */
  String of(String term) {
    String most = term;
    int greatest = 0;
    for (Map.Entry<String, Integer> form : counts.getOrDefault(term, Map.of()).entrySet()) {
      if (form.getValue() > greatest) {
        greatest = form.getValue();
        most = form.getKey();
      }
    }
    return most;
  }
}
