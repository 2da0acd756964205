package org.servicecharter.practice.coverage;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.touchpoint.TouchpointRow;

/**
 * A touchpoint with what of the charters holds there.
 *
 * @param held in the order of the charters
 * @param gaps what is missing
 */
public record Covered(TouchpointRow touchpoint, List<ClauseInForce> held, List<Gap> gaps) implements Serializable {}
