package id.netra.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finder of institutions in Indonesian text, with the place in their name.
 *
 * <p>"Badan Pengawas Pemilu (Bawaslu) Kabupaten Klaten" is one mention of Bawaslu with place
 * Klaten; "Komisi ASN" is KASN. Ministers stand for their ministries ("Mendagri" is Kemendagri),
 * local governments are "Pemprov", "Pemkab", "Pemkot" or "Pemda". Offices held by one person
 * (Bupati, Sekda) are not institutions. The forms are data: {@code institutions.csv}.
 */
public final class Institutions {
  private static final TokenTrie<InstitutionLexicon.Form> FORMS = InstitutionLexicon.forms();
  private static final Pattern LINK =
      Pattern.compile(
          "[ \\u00A0]{0,3}+\\)?+[ \\u00A0]{0,3}+(?:RI|Administrasi|se-|tingkat|[0-9]{2,4}+/)?+");
  private static final Pattern BRACKET = Pattern.compile("[ \\u00A0]{0,2}+\\([ \\u00A0]?+");
  private static final Pattern COMMITTEE =
      Pattern.compile("(?i)\\b(?:PPS|KPPS|panwascam|badan adhoc|badan ad hoc)\\b");
  private static final String COMMITTEE_NAME = "Panitia Pemilihan Kecamatan";
  private static final String APPOINTING_OFFICIAL = "PPK";
  private static final String SUPERVISORS = "Panwaslu";
  private static final String DISTRICT_SUPERVISORS = "Panwascam";
  private static final int LONGEST_LINK = 24;
  private static final int COMMITTEE_WINDOW = 60;

  private Institutions() {}

  /** All institutions in order of text, none overlapping another. */
  public static List<InstitutionMention> find(String text) {
    return find(text, Places.find(text));
  }

  /** All institutions in order of text, with the places already found in the same text. */
  public static List<InstitutionMention> find(String text, List<PlaceMention> places) {
    PlaceText surroundings = new PlaceText(text);
    List<InstitutionMention> found = new ArrayList<>();
    boolean hasCommittee = text.contains(COMMITTEE_NAME);
    int nextPlace = 0;
    for (TokenTrie.Match<InstitutionLexicon.Form> match : joined(text, surroundings)) {
      Span span = match.span();
      while (nextPlace < places.size() && places.get(nextPlace).span().start() < span.end()) {
        nextPlace++;
      }
      Optional<PlaceMention> place =
          match.value().isLocal() && nextPlace < places.size()
              ? Optional.of(places.get(nextPlace)).filter(p -> isPartOfName(text, span, p))
              : Optional.empty();
      String body =
          place.filter(p -> isDistrictPanwaslu(match, p)).isPresent()
              ? DISTRICT_SUPERVISORS
              : body(text, match, hasCommittee);
      int end = place.map(p -> p.span().end()).orElse(span.end());
      found.add(
          new InstitutionMention(
              new Span(span.start(), end), body, place.map(PlaceMention::region)));
    }
    return List.copyOf(found);
  }

  private static List<TokenTrie.Match<InstitutionLexicon.Form>> joined(
      String text, PlaceText surroundings) {
    List<TokenTrie.Match<InstitutionLexicon.Form>> joined = new ArrayList<>();
    for (TokenTrie.Match<InstitutionLexicon.Form> match : FORMS.find(text)) {
      if (match.value().isAcronym() && !surroundings.isInCapitals(match.span())) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && isSameInBrackets(text, joined.get(last), match)) {
        joined.set(last, merged(text, joined.get(last), match));
      } else {
        joined.add(match);
      }
    }
    return joined;
  }

  private static boolean isSameInBrackets(
      String text,
      TokenTrie.Match<InstitutionLexicon.Form> first,
      TokenTrie.Match<InstitutionLexicon.Form> second) {
    int from = first.span().end();
    int to = second.span().start();
    return first.value().body().equals(second.value().body())
        && to - from <= LONGEST_LINK
        && BRACKET.matcher(text.substring(from, to)).matches();
  }

  private static TokenTrie.Match<InstitutionLexicon.Form> merged(
      String text,
      TokenTrie.Match<InstitutionLexicon.Form> first,
      TokenTrie.Match<InstitutionLexicon.Form> second) {
    int end = second.span().end();
    int closed = end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    boolean isLocal = first.value().isLocal() || second.value().isLocal();
    return new TokenTrie.Match<>(
        new Span(first.span().start(), closed),
        new InstitutionLexicon.Form(first.value().body(), isLocal, false));
  }

  private static boolean isPartOfName(String text, Span institution, PlaceMention place) {
    int from = institution.end();
    int to = place.span().start();
    return place.isOfBody()
        && to - from <= LONGEST_LINK
        && LINK.matcher(text.substring(from, to).stripTrailing()).matches();
  }

  /** "Panwaslu Kec. Cibitung" is the same as "Panwascam Cibitung". */
  private static boolean isDistrictPanwaslu(
      TokenTrie.Match<InstitutionLexicon.Form> match, PlaceMention place) {
    return match.value().body().equals(SUPERVISORS)
        && place.region().level() == RegionLevel.DISTRICT;
  }

  /** PPK is the appointing official, unless the text speaks of the polling committee. */
  private static String body(
      String text, TokenTrie.Match<InstitutionLexicon.Form> match, boolean hasCommittee) {
    String body = match.value().body();
    if (!body.equals(APPOINTING_OFFICIAL) || !match.span().in(text).equals(APPOINTING_OFFICIAL)) {
      return body;
    }
    int from = Math.max(0, match.span().start() - COMMITTEE_WINDOW);
    int to = Math.min(text.length(), match.span().end() + COMMITTEE_WINDOW);
    boolean isCommittee = hasCommittee || COMMITTEE.matcher(text.substring(from, to)).find();
    return isCommittee ? COMMITTEE_NAME : body;
  }
}
