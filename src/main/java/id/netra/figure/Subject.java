package id.netra.figure;

import java.util.Optional;

/**
 * What a figure counts.
 *
 * <p>"97 ASN dijatuhi sanksi" counts sanctioned persons, by the person, at stage imposed, of
 * population asn.
 *
 * @param kind what is counted
 * @param unit what one of the count is
 * @param stage how far the matter had come; absent for participants, workforce and the guards
 * @param population who is counted or accused
 * @param category what sets a part apart from the other parts; {@code _T} for a total
 * @param role the office of the counted people, where they carry one
 * @param violationType kind of violation in law, only if said of this number
 * @param isAsnNeutrality whether it concerns the neutrality of civil servants
 */
public record Subject(
    FigureKind kind,
    FigureUnit unit,
    Optional<Stage> stage,
    Optional<Population> population,
    String category,
    Optional<String> role,
    Optional<ViolationType> violationType,
    boolean isAsnNeutrality) {}
