package id.netra.figure;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place of a figure in a breakdown.
 *
 * <p>In "diikuti 112 peserta, terdiri dari 60 sekretaris …" the 60 is a part of the 112 along the
 * axis of role.
 *
 * @param total index of the total among the figures of the article
 * @param dimension the axis along which the total is broken down
 */
public record PartOf(OptionalInt total, Optional<Dimension> dimension) {}
