package id.netra.figure;

import id.netra.text.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A neutrality event that an article reports.
 *
 * @param type what sort of event
 * @param date the day on which it took place
 * @param dateBasis how the date is known
 * @param place the venue as printed
 * @param region province, regency or city
 * @param organiser the body that held it
 * @param mode how people took part
 * @param participants indexes of the figures that count its participants
 * @param evidence where it stands
 */
public record Event(
    EventType type,
    Optional<LocalDate> date,
    DateBasis dateBasis,
    Optional<String> place,
    Optional<Region> region,
    Optional<String> organiser,
    Optional<EventMode> mode,
    List<Integer> participants,
    Evidence evidence) {}
