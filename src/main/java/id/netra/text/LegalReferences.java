package id.netra.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the laws, regulations and decrees that a text cites.
 *
 * <p>"Pasal 71 ayat (1) UU Nomor 10 Tahun 2016", "PP 94/2021", "SKB … Nomor 2 Tahun 2022", "UU
 * Nomor 7 Tahun 2017 tentang Pemilu Pasal 280 ayat (3)". An article belongs to the law behind it,
 * else to the law just before it; a law that is only named ("UU ASN") counts where an article of it
 * is cited. Linear in the text.
 */
public final class LegalReferences {
  private static final int MAX_LEXEMES_TO_LAW = 24;
  private static final int MAX_LEXEMES_FROM_LAW = 16;

  private LegalReferences() {}

  /** The references of the text, in its order. */
  public static List<LegalReference> find(String text) {
    return LexedText.of(text).legalReferences();
  }

  /** The references of a text that has been cut. */
  static List<LegalReference> find(Lexemes lexemes) {
    List<LegalCitation> citations = citations(lexemes);
    if (citations.isEmpty()) {
      return List.of();
    }
    List<LegalReference> references = new ArrayList<>();
    Set<LegalCitation> used = new HashSet<>();
    for (LegalArticle article : articles(lexemes)) {
      lawOf(lexemes, article, citations)
          .ifPresent(
              law -> {
                used.add(law);
                references.add(reference(lexemes, law, Optional.of(article)));
              });
    }
    citations.stream()
        .filter(law -> law.isSpecific() && !used.contains(law))
        .forEach(law -> references.add(reference(lexemes, law, Optional.empty())));
    references.sort(Comparator.comparing(LegalReference::span));
    return List.copyOf(references);
  }

  private static List<LegalCitation> citations(Lexemes lexemes) {
    List<LegalCitation> citations = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); ) {
      if (!lexemes.mayStart(at)) {
        at++;
        continue;
      }
      Optional<PhraseTrie.Match<String>> name =
          LegalWords.INSTRUMENTS.startingAt(lexemes, at).filter(found -> isName(lexemes, found));
      Optional<LegalCitation> citation = name.map(found -> LegalCitation.at(lexemes, found));
      citation.ifPresent(citations::add);
      at = citation.map(LegalCitation::to).orElse(at + 1);
    }
    return citations;
  }

  /** "SE" and "PP" need their capitals; "se-Jakarta" is no circular. */
  private static boolean isName(Lexemes lexemes, PhraseTrie.Match<String> name) {
    boolean isShort = name.to() - name.from() == 1 && lexemes.length(name.from()) <= 2;
    return !isShort
        || lexemes.word(name.from()).equals("uu")
        || (lexemes.isUpperCase(name.from())
            && !(lexemes.isMark(name.to(), '-') && lexemes.isGlued(name.to())));
  }

  private static List<LegalArticle> articles(Lexemes lexemes) {
    List<LegalArticle> articles = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); at++) {
      if (lexemes.word(at).equals("pasal")) {
        LegalArticle.at(lexemes, at).ifPresent(articles::add);
      }
    }
    return articles;
  }

  private static Optional<LegalCitation> lawOf(
      Lexemes lexemes, LegalArticle article, List<LegalCitation> citations) {
    int next = firstFrom(citations, article.to());
    if (next < citations.size() && leadsTo(lexemes, article.to(), citations.get(next).from())) {
      return Optional.of(citations.get(next));
    }
    return next > 0 && isJustAfter(lexemes, citations.get(next - 1).to(), article.from())
        ? Optional.of(citations.get(next - 1))
        : Optional.empty();
  }

  /** Index of the first citation that begins at the lexeme or later, by bisection. */
  private static int firstFrom(List<LegalCitation> citations, int lexeme) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).from() < lexeme) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean leadsTo(Lexemes lexemes, int from, int law) {
    if (law - from > MAX_LEXEMES_TO_LAW) {
      return false;
    }
    for (int at = from; at < law; at++) {
      boolean isLink =
          lexemes.isFigures(at)
              || LegalWords.TO_LAW.contains(lexemes.word(at))
              || lexemes.isMark(at, '(')
              || lexemes.isMark(at, ')')
              || lexemes.isMark(at, ',')
              || (lexemes.isWord(at) && lexemes.length(at) == 1);
      if (!isLink || !lexemes.follows(at)) {
        return false;
      }
    }
    return lexemes.follows(law);
  }

  private static boolean isJustAfter(Lexemes lexemes, int law, int article) {
    if (article - law > MAX_LEXEMES_FROM_LAW) {
      return false;
    }
    for (int at = law; at <= article; at++) {
      if (!lexemes.follows(at) || lexemes.isMark(at, '.') || lexemes.isMark(at, ';')) {
        return false;
      }
    }
    return true;
  }

  private static LegalReference reference(
      Lexemes lexemes, LegalCitation law, Optional<LegalArticle> article) {
    int from = article.map(found -> Math.min(found.from(), law.from())).orElse(law.from());
    int to = article.map(found -> Math.max(found.to(), law.to())).orElse(law.to());
    return new LegalReference(
        law.instrument(),
        law.number(),
        law.year(),
        article.map(LegalArticle::article),
        article.flatMap(LegalArticle::paragraph),
        lexemes.span(from, to));
  }
}
