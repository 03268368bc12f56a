package id.netra.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A law, regulation or decree that a text cites.
 *
 * <p>"Pasal 71 ayat (1) UU Nomor 10 Tahun 2016" is instrument UU, number 10, year 2016, article 71,
 * paragraph 1.
 *
 * @param instrument the usual short name of the kind of instrument: UU, PP, Perbawaslu, SKB
 * @param number its number as written, without "Nomor"
 * @param year the year of the instrument
 * @param article the article ("pasal"), with its letter if it has one, such as 280A
 * @param paragraph the paragraph ("ayat")
 * @param span the words of the whole citation
 */
public record LegalReference(
    String instrument,
    Optional<String> number,
    OptionalInt year,
    Optional<String> article,
    Optional<String> paragraph,
    Span span) {}
