package id.netra.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Reader of the terms of a text: words that carry matter, and pairs of them.
 *
 * <p>Words are cut by Lucene's StandardTokenizer and put in lower case. Left out are single
 * letters, whatever does not begin with a letter or has a point inside (addresses), and stop words:
 * Lucene's Indonesian list and the project's own {@code stop-terms.txt} (attribution, press, days,
 * months). Two words that stand side by side on a line, with nothing between but a blank or a
 * hyphen, make a bigram: "netralitas ASN" does, "netralitas para ASN" does not.
 */
public final class Terms {
  private static final String OWN_STOP_WORDS = "stop-terms.txt";
  private static final Set<String> STOP_WORDS = stopWords();

  private Terms() {}

  /** All terms in order of text, each bigram just before its second word. */
  public static List<Term> of(String text) {
    List<Term> terms = new ArrayList<>(text.length() / 5);
    Term last = new Term("", new Span(0, 0));
    for (Term next : words(text)) {
      if (carriesMatter(next.text())) {
        if (isPair(last, next, text)) {
          terms.add(pair(last, next));
        }
        terms.add(next);
        last = next;
      }
    }
    return terms;
  }

  /** All words in order of text, in lower case, stop words and numbers among them. */
  public static List<Term> words(String text) {
    List<Term> words = new ArrayList<>(text.length() / 7);
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      CharTermAttribute word = tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Span span = new Span(offset.startOffset(), offset.endOffset());
        words.add(new Term(word.toString().toLowerCase(Locale.ROOT), span));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be cut into words", e);
    }
    return words;
  }

  private static boolean carriesMatter(String lower) {
    return lower.length() > 1
        && Character.isLetter(lower.codePointAt(0))
        && lower.indexOf('.') < 0
        && !STOP_WORDS.contains(lower);
  }

  private static boolean isPair(Term first, Term second, String text) {
    int gap = first.span().end();
    return !first.text().isEmpty()
        && second.span().start() == gap + 1
        && (isBlank(text.charAt(gap)) || text.charAt(gap) == '-');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\t';
  }

  private static Term pair(Term first, Term second) {
    return new Term(
        first.text() + " " + second.text(), new Span(first.span().start(), second.span().end()));
  }

  private static Set<String> stopWords() {
    Set<String> words = new HashSet<>();
    CharArraySet lucene = IndonesianAnalyzer.getDefaultStopSet();
    lucene.forEach(word -> words.add(new String((char[]) word)));
    RuleFile.lines(Terms.class, OWN_STOP_WORDS).forEach(line -> words.addAll(wordsOf(line)));
    return Set.copyOf(words);
  }

  private static List<String> wordsOf(String line) {
    return Arrays.asList(line.substring(line.indexOf(':') + 1).strip().split(" +"));
  }
}
