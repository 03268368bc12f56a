package id.netra.text;

import java.util.Optional;

/**
 * An article of a law as it stands in a text: "Pasal 71 ayat (1)", "Pasal 280A".
 *
 * @param from the first lexeme
 * @param to the lexeme after the last
 */
record LegalArticle(String article, Optional<String> paragraph, int from, int to) {

  /** The article whose "pasal" is at the lexeme. */
  static Optional<LegalArticle> at(Lexemes lexemes, int from) {
    int number = from + 1;
    if (!lexemes.word(from).equals("pasal")
        || !lexemes.isFigures(number)
        || !lexemes.follows(number)) {
      return Optional.empty();
    }
    boolean hasLetter =
        lexemes.isWord(number + 1)
            && lexemes.isGlued(number + 1)
            && lexemes.length(number + 1) == 1;
    int end = hasLetter ? number + 2 : number + 1;
    return Optional.of(paragraph(lexemes, from, end, lexemes.original(number, end)));
  }

  private static LegalArticle paragraph(Lexemes lexemes, int from, int end, String article) {
    int open = end + 1;
    int number = lexemes.isMark(open, '(') ? open + 1 : open;
    if (!lexemes.word(end).equals("ayat") || !lexemes.isFigures(number)) {
      return new LegalArticle(article, Optional.empty(), from, end);
    }
    int to = lexemes.isMark(number + 1, ')') ? number + 2 : number + 1;
    return new LegalArticle(article, Optional.of(lexemes.folded(number)), from, to);
  }
}
