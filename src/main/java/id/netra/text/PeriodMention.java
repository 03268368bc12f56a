package id.netra.text;

/**
 * An election or a year that a count can be about.
 *
 * <p>"Pilkada Serentak Tahun 2020" has the label "Pilkada 2020" and the code PILKADA-2020.
 *
 * @param span the words that name it
 * @param label its usual short name: "Pemilu 2024", "2023", "2020-2022"
 * @param code its code: PEMILU-2024, Y-2023, Y-2020-2022; PILKADA if no year is said
 */
public record PeriodMention(Span span, String label, String code) {}
