package org.servicecharter.workshop.plan;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.PersonRow;

/**
 * Who leads a workshop.
 *
 * @param facilitator {@code null} when they are not on file any more
 * @param helping who leads with them, by name
 * @param could facilitators who work here and do not lead it, by name
 */
public record LeadersOnPage(PersonRow facilitator, List<PersonRow> helping, List<PersonRow> could)
        implements Serializable {}
