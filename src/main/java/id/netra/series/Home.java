package id.netra.series;

import java.io.Serializable;

/**
 * The observation to which an analyst has assigned a statement.
 *
 * @param observationId the observation
 * @param cellId its cell
 */
record Home(String observationId, String cellId) implements Serializable {}
