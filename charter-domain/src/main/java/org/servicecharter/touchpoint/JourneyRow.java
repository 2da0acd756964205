package org.servicecharter.touchpoint;

import java.io.Serializable;
import org.servicecharter.framework.CustomerKind;

/**
 * A journey in a list.
 *
 * @param touchpoints how many of its touchpoints are on the map
 */
public record JourneyRow(String code, long revision, String name, CustomerKind customers, long touchpoints)
        implements Serializable {}
