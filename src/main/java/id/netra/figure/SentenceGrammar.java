package id.netra.figure;

import java.util.List;
import java.util.Set;

/** Reads the numbers of one sentence: nouns, zones, verbs, lists, kinds. */
final class SentenceGrammar {
  private final Set<RuleFamily> families;
  private final CountedNoun nouns;
  private final Zones zones;
  private final OutcomeVerb verbs;
  private final ListPropagation lists;
  private final Elision elision;
  private final KindDecision kinds;
  private final Attendance attendance;
  private final Roles roles;
  private final Categories categories;

  SentenceGrammar(Reading reading, Set<RuleFamily> families) {
    this.families = families;
    nouns = new CountedNoun(reading);
    zones = new Zones(reading);
    verbs = new OutcomeVerb(reading);
    lists = new ListPropagation(reading);
    elision = new Elision(reading);
    kinds = new KindDecision(reading);
    attendance = new Attendance(reading);
    roles = new Roles(reading);
    categories = new Categories(reading);
  }

  /** Adds the figures of a sentence to those before it. */
  void read(List<Draft> sentence, List<Draft> before) {
    sentence.forEach(nouns::assign);
    sentence.stream().filter(d -> attendance.isGroup(d, before)).forEach(nouns::assignUnknown);
    if (families.contains(RuleFamily.ELISION)) {
      elision.series(sentence, before);
    }
    List<Draft> counted = sentence.stream().filter(d -> d.isBare || d.head.isPresent()).toList();
    zones.assign(counted);
    lists.shareNoun(counted);
    if (families.contains(RuleFamily.OUTCOME_VERBS)) {
      counted.forEach(verbs::assign);
      verbs.share(counted);
      verbs.deny(counted);
      verbs.spread(counted);
    }
    if (families.contains(RuleFamily.LISTS)) {
      lists.apply(counted);
    }
    attendance.row(counted);
    for (Draft draft : counted) {
      if (families.contains(RuleFamily.ELISION)) {
        elision.apply(draft, before);
      }
      roles.assign(draft);
      kinds.decide(draft, before);
      attendance.apply(draft, before);
      if (draft.kind.isPresent()) {
        before.add(draft);
      }
    }
    categories.apply(counted.stream().filter(d -> d.kind.isPresent()).toList());
  }
}
