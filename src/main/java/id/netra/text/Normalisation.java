package id.netra.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The normal form of a text, with the way back to the raw one.
 *
 * <p>Composed characters (NFC); one kind of space, of line break and of quotation mark; no
 * invisible characters; no remains of HTML; certain mojibake repaired; no double spaces, no empty
 * lines, no space at the edge of a line. {@code “ASN\u00A0netral”\r\n\r\n} becomes {@code "ASN
 * netral"}. Dashes, ellipses and all letters stay. Linear in the length of the text.
 */
public final class Normalisation {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final int MAX_SEQUENCE_CHARS = 64;

  private final String raw;
  private final int end;
  private final boolean isComposed;
  private final TracedText.Builder out;
  private int at;
  private boolean hasUnclosedHidingTag;

  private Normalisation(String raw, Span part) {
    this.raw = raw;
    this.at = part.start();
    this.end = part.end();
    this.isComposed = NFC.isNormalized(raw);
    this.out = new TracedText.Builder(part.length());
  }

  /** The normal form of a whole text. */
  public static TracedText of(String raw) {
    return of(raw, new Span(0, raw.length()));
  }

  /** The normal form of a part of a text, traced to positions in the whole. */
  public static TracedText of(String raw, Span part) {
    return new Normalisation(raw, part).normalised();
  }

  private TracedText normalised() {
    while (at < end) {
      char c = raw.charAt(at);
      if (isComposed && Characters.isPlain(c)) {
        out.append(c, at, at + 1);
        at++;
      } else {
        at = step(c);
      }
    }
    trimEnd();
    return out.build();
  }

  private int step(char c) {
    if (c == '&') {
      return HtmlEntities.at(raw, at)
          .filter(e -> e.end() <= end)
          .map(this::entity)
          .orElseGet(this::one);
    }
    if (c == '<') {
      return tagOrComment();
    }
    if (c == 'Â' || c == 'Ã' || c == 'â') {
      return Mojibake.at(raw, at)
          .filter(r -> r.end() <= end)
          .map(this::repair)
          .orElseGet(this::character);
    }
    return character();
  }

  private int entity(HtmlEntities.Entity entity) {
    for (char c : Character.toChars(entity.codePoint())) {
      write(Characters.folded(c), at, entity.end());
    }
    return entity.end();
  }

  private int repair(Mojibake.Repair repair) {
    write(Characters.folded(repair.repaired()), at, repair.end());
    return repair.end();
  }

  private int tagOrComment() {
    if (raw.startsWith("<!--", at)) {
      return skippedTo("-->", 4);
    }
    return HtmlTags.at(raw, at).filter(t -> t.end() <= end).map(this::tag).orElseGet(this::one);
  }

  private int tag(HtmlTags.Tag tag) {
    switch (tag.effect()) {
      case LINE_BREAK -> write('\n', at, tag.end());
      case SPACE -> write(' ', at, tag.end());
      case HIDES_CONTENT -> {
        return skippedTo("</" + tag.name(), tag.end() - at);
      }
      case NOTHING -> {}
    }
    return tag.end();
  }

  private int skippedTo(String closing, int openingChars) {
    int found = hasUnclosedHidingTag ? -1 : raw.indexOf(closing, at + openingChars);
    if (found < 0 || found >= end) {
      hasUnclosedHidingTag = true;
      return at + openingChars;
    }
    return closing.equals("-->") ? Math.min(end, found + closing.length()) : found;
  }

  private int character() {
    char c = raw.charAt(at);
    if (!isComposed) {
      int sequenceEnd = endOfSequence();
      if (sequenceEnd > at + 1) {
        return sequence(sequenceEnd);
      }
    }
    if (Character.isHighSurrogate(c)
        && at + 1 < end
        && Character.isLowSurrogate(raw.charAt(at + 1))) {
      write(c, at, at + 1);
      write(raw.charAt(at + 1), at + 1, at + 2);
      return at + 2;
    }
    return one();
  }

  private int one() {
    char c = raw.charAt(at);
    boolean isNewLineBefore = c == '\n' && at > 0 && raw.charAt(at - 1) == '\r';
    if (!isNewLineBefore) {
      write(Character.isSurrogate(c) ? '\uFFFD' : Characters.folded(c), at, at + 1);
    }
    return at + 1;
  }

  private int endOfSequence() {
    int next = at + Character.charCount(raw.codePointAt(at));
    int limit = Math.min(end, at + MAX_SEQUENCE_CHARS);
    while (next < limit && !NFC.hasBoundaryBefore(raw.codePointAt(next))) {
      next += Character.charCount(raw.codePointAt(next));
    }
    return Math.min(next, end);
  }

  private int sequence(int sequenceEnd) {
    String sequence = raw.substring(at, sequenceEnd);
    String composed = NFC.normalize(sequence);
    boolean isUnchanged = composed.equals(sequence);
    for (int i = 0; i < composed.length(); i++) {
      int from = isUnchanged ? at + i : at;
      write(composed.charAt(i), from, isUnchanged ? from + 1 : sequenceEnd);
    }
    return sequenceEnd;
  }

  private void write(char c, int from, int to) {
    if (c == ' ' || c == '\n') {
      writeSpace(c, from, to);
    } else if (c != Characters.DROPPED) {
      out.append(c, from, to);
    }
  }

  private void writeSpace(char c, int from, int to) {
    if (out.length() == 0) {
      return;
    }
    char last = out.charAt(out.length() - 1);
    if (last == ' ' && c == '\n') {
      out.dropLast();
    }
    if (last != '\n' && (last != ' ' || c == '\n')) {
      out.append(c, from, to);
    }
  }

  private void trimEnd() {
    while (out.length() > 0 && isSpace(out.charAt(out.length() - 1))) {
      out.dropLast();
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
