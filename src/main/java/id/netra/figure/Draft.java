package id.netra.figure;

import id.netra.text.NumberMention;
import id.netra.text.Qualifier;
import id.netra.text.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A figure in the making: what the steps of the grammar have found out about one number. */
final class Draft {
  /** The number as written. */
  final NumberMention number;

  /** First token of the number with its qualifying words. */
  final int first;

  /** Token after the number. */
  final int end;

  /** Index of its sentence. */
  final int sentence;

  /** Token after the counted noun phrase; {@link #end} if there is none. */
  int phraseEnd;

  /** Tokens that belong to this number alone: before it from here, after it up to there. */
  int zoneStart;

  int zoneEnd;

  /** Nouns right after the number, in order. */
  List<TermMatch> nouns = List.of();

  /** The noun that decides, after the number or before it. */
  Optional<TermMatch> head = Optional.empty();

  /** Whether the head was taken from a neighbour of a list or from what was counted before. */
  boolean isHeadInherited;

  /** Whether no unknown noun follows the number. */
  boolean isBare;

  /** Whether the words point back to a count already made: "dari 109 tersebut". */
  boolean isAnaphor;

  Optional<TermMatch> verb = Optional.empty();
  boolean isVerbInherited;

  /** Whether a breach was found and a sanction recommended: "melanggar dan diberi rekomendasi". */
  boolean isConfirmed;

  Optional<FigureKind> kind = Optional.empty();
  FigureUnit unit = FigureUnit.OTHER;
  Optional<Stage> stage = Optional.empty();
  Optional<Population> population = Optional.empty();
  Optional<String> role = Optional.empty();
  Optional<ViolationType> violationType = Optional.empty();
  Optional<String> category = Optional.empty();
  Optional<Dimension> dimension = Optional.empty();
  Optional<Region> itemRegion = Optional.empty();
  boolean hasSeveralRegions;

  /** The period that the number's own sentence names. */
  Optional<Scope.Period> ownPeriod = Optional.empty();

  /** Whether a bare year stands before it: "2018 sebanyak 507 kasus". */
  boolean isYearItem;

  Optional<Scope.Period> period = Optional.empty();
  OptionalDouble share = OptionalDouble.empty();
  Optional<Draft> total = Optional.empty();
  Optional<BreakdownVerdict> verdict = Optional.empty();
  boolean isRepeat;
  Optional<Draft> original = Optional.empty();
  boolean isInTitle;

  /** Whether it stands in a list with other numbers. */
  boolean isListed;

  /** Where the row of numbers ends that this one stands in: "60 camat dan 120 lurah". */
  int rowPhraseEnd;

  /** Where the words end that are said of the whole row. */
  int rowEnd;

  /** Whether people moved to another post are counted: "rotasi 37 pejabat". */
  boolean isAppointed;

  /** Whether "dari" stands before it: "dari 109 dugaan". */
  boolean isSetIn;

  /** Whether the total is only implied by the outcome: "39 laporan dihentikan" after 369. */
  boolean isImplied;

  /** Whether people sent or made ready are counted: "mengerahkan 201 personel". */
  boolean isDeployed;

  /** Whether the kind was guessed from the sentence at large. */
  boolean isGuessed;

  boolean isNeutrality;
  String rule = "";
  double confidence = 1;

  Draft(NumberMention number, int first, int end, int sentence) {
    this.number = number;
    this.first = first;
    this.end = end;
    this.sentence = sentence;
    this.phraseEnd = end;
  }

  long min() {
    return number.min();
  }

  long max() {
    return number.max();
  }

  Qualifier qualifier() {
    return number.qualifier();
  }

  boolean isKind(FigureKind wanted) {
    return kind.filter(k -> k == wanted).isPresent();
  }

  boolean isViolation() {
    return kind.filter(FigureKind::isViolation).isPresent();
  }

  boolean hasAct(String act) {
    return verb.filter(v -> v.term().has("act", act)).isPresent();
  }

  String sense() {
    return head.map(h -> h.term().attribute("sense")).orElse("");
  }
}
