package id.netra.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence of the page: sentences and articles in groups, one group for each point that a
 * reader can open.
 *
 * <p>Groups are added in order of importance. When the book is full, further sentences and articles
 * are left out and counted; a group says how many it had.
 */
final class EvidenceBook {
  /** Sentences that a book holds at most. */
  static final int MOST_SENTENCES = 10_000;

  private static final long MOST_BYTES = 4_000_000;
  private static final int MOST_CHARS_BESIDE_MARK = 400;
  private static final int BYTES_OF_A_ROW = 24;

  private final ObjectNode groups = JsonNodeFactory.instance.objectNode();
  private final ArrayNode articles = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode sentences = JsonNodeFactory.instance.arrayNode();
  private final Map<Article, Integer> articleNumbers = new HashMap<>();
  private final Map<Sentence, Integer> sentenceNumbers = new HashMap<>();
  private long bytes;
  private long left;

  /** A group of sentences of {@code total} that there are; its id. */
  String sentences(Bilingual title, List<Sentence> stated, long total) {
    ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
    stated.forEach(sentence -> number(sentence).ifPresent(numbers::add));
    left += stated.size() - numbers.size();
    return group(title, "s", numbers, total);
  }

  /** A group of articles of {@code total} that there are; its id. */
  String articles(Bilingual title, List<Article> found, long total) {
    ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
    found.stream()
        .filter(article -> !isFull() || articleNumbers.containsKey(article))
        .forEach(article -> numbers.add(number(article)));
    return group(title, "a", numbers, total);
  }

  /** A group of groups; its id. */
  String together(Bilingual title, List<String> parts) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    parts.forEach(names::add);
    return group(title, "g", names, parts.size());
  }

  /** Sentences in the book. */
  long held() {
    return sentences.size();
  }

  /** Sentences that found no place any more. */
  long left() {
    return left;
  }

  ObjectNode json() {
    ObjectNode book = JsonNodeFactory.instance.objectNode();
    book.set("articles", articles);
    book.set("sentences", sentences);
    book.set("groups", groups);
    return book;
  }

  private String group(Bilingual title, String of, ArrayNode members, long total) {
    String id = "g" + groups.size();
    ObjectNode group = groups.putObject(id);
    if (title.isSame()) {
      group.put("t", SafeText.cleaned(title.id()));
    } else {
      group.set("t", title.json());
    }
    group.set(of, members);
    if (total > members.size()) {
      group.put("n", total);
    }
    return id;
  }

  private boolean isFull() {
    return bytes > MOST_BYTES;
  }

  private Optional<Integer> number(Sentence sentence) {
    Integer known = sentenceNumbers.get(sentence);
    if (known != null) {
      return Optional.of(known);
    }
    if (isFull() || sentences.size() >= MOST_SENTENCES) {
      return Optional.empty();
    }
    int article = number(sentence.article());
    String before = lastOf(SafeText.cleaned(sentence.before()));
    String marked = SafeText.cleaned(sentence.marked());
    String after = firstOf(SafeText.cleaned(sentence.after()));
    sentences.addArray().add(before).add(marked).add(after).add(article);
    bytes += bytes(before) + bytes(marked) + bytes(after) + BYTES_OF_A_ROW;
    sentenceNumbers.put(sentence, sentences.size() - 1);
    return Optional.of(sentences.size() - 1);
  }

  private int number(Article article) {
    Integer known = articleNumbers.get(article);
    if (known != null) {
      return known;
    }
    String title = firstOf(SafeText.cleaned(article.title().orElse("")));
    String outlet = firstOf(SafeText.cleaned(article.outlet().orElse("")));
    String url = article.url().flatMap(SafeText::webAddress).orElse("");
    articles
        .addArray()
        .add(title)
        .add(outlet)
        .add(article.date().map(String::valueOf).orElse(""))
        .add(url);
    bytes += bytes(title) + bytes(outlet) + bytes(url) + BYTES_OF_A_ROW;
    articleNumbers.put(article, articles.size() - 1);
    return articles.size() - 1;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String firstOf(String text) {
    if (text.length() <= MOST_CHARS_BESIDE_MARK) {
      return text;
    }
    boolean isHalf = Character.isLowSurrogate(text.charAt(MOST_CHARS_BESIDE_MARK));
    return text.substring(0, MOST_CHARS_BESIDE_MARK - (isHalf ? 1 : 0)) + "…";
  }

  private static String lastOf(String text) {
    int from = text.length() - MOST_CHARS_BESIDE_MARK;
    if (from <= 0) {
      return text;
    }
    boolean isHalf = Character.isLowSurrogate(text.charAt(from));
    return "…" + text.substring(isHalf ? from + 1 : from);
  }
}
