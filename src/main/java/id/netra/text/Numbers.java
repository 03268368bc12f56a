package id.netra.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds the numbers of an Indonesian text, in figures and in words.
 *
 * <p>"Setidaknya ada 4,3 juta pemilih, tiga ratus saksi dan puluhan ASN" has three: at least
 * 4,300,000, exactly 300, and about 20 to 99. Numbers inside dates, laws, sums of money and the
 * like are found too; what they count is for the figure grammar to judge. Figures inside
 * identifiers and addresses are not found, nor number words in fixed phrases such as "salah satu".
 * One pass, linear in the text. Forms and intervals follow FIGURES.md; values of words agree with
 * ICU's Indonesian spell-out.
 */
public final class Numbers {
  private Numbers() {}

  /** All numbers of the text, in its order, none overlapping another. */
  public static List<NumberMention> find(String text) {
    return LexedText.of(text).numbers();
  }

  /** The numbers of a text that has been cut. */
  static List<NumberMention> find(Lexemes lexemes) {
    List<NumberMention> mentions = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); ) {
      if (!mayBegin(lexemes, at)) {
        at++;
        continue;
      }
      NumberReading reading = NumberAtoms.at(lexemes, at);
      reading.atom().ifPresent(atom -> mentions.add(NumberQualifiers.mention(lexemes, atom)));
      at = reading.next();
    }
    return mentions;
  }

  private static boolean mayBegin(Lexemes lexemes, int at) {
    if (lexemes.isFigures(at)) {
      return true;
    }
    return lexemes.isWord(at)
        && (lexemes.mayStart(at)
            || (lexemes.word(at).isEmpty() && NumberWords.mayBeJoined(lexemes, at)));
  }

  /**
   * The value of a number spelled in words, in any spelling: "dua puluh lima", "duapuluhlima".
   *
   * @return the value; empty if the words are not one number from beginning to end
   */
  public static OptionalLong parseWords(String words) {
    Lexemes lexemes = Lexemes.of(words, NumberRules.LEXICON);
    return SpelledNumber.at(lexemes, 0)
        .filter(number -> number.to() == lexemes.size() && !number.isApproximate())
        .map(number -> OptionalLong.of(number.value()))
        .orElse(OptionalLong.empty());
  }
}
