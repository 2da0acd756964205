package org.servicecharter.touchpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.organisation.Role;

/**
 * The map is drawn: authors and administrators add to it, they and a touchpoint's owner change it. Each method is one
 * transaction.
 */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class TouchpointMapping {

    @Inject
    private Touchpoints touchpoints;

    @Inject
    private Journeys journeys;

    @Inject
    private TouchpointQueries queries;

    /**
     * @return the journey's code
     * @throws TouchpointNameTaken when there is a journey of this name
     */
    public String begin(String name, CustomerKind customers) {
        return touchpoints.begin(name, customers).getCode();
    }

    /** @throws TouchpointChangedMeanwhile when somebody was faster */
    public void describe(String journey, long seen, String name, CustomerKind customers) {
        Journey found = journeys.getForChange(journey);
        found.requireRevision(seen);
        touchpoints.describe(found, name, customers);
    }

    /**
     * At the end of its phase.
     *
     * @return the touchpoint's code
     * @throws TouchpointNameTaken when the journey has one of this name
     */
    public String add(TouchpointDetails details) {
        return touchpoints.add(details).getCode();
    }

    /**
     * @throws TouchpointNotYours unless the person is an author, an administrator or its owner
     * @throws TouchpointChangedMeanwhile when somebody was faster
     */
    @RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
    public void change(String code, long seen, TouchpointDetails details) {
        queries.editable(code);
        Touchpoint touchpoint = touchpoints.get(code);
        touchpoint.requireRevision(seen);
        touchpoints.describe(touchpoint, details);
    }

    /** @param steps nearer to the end of its phase, or further from it when less than 0 */
    public void move(String code, int steps) {
        touchpoints.move(touchpoints.get(code), steps);
    }

    /** Takes it off the map. What was written about it stays, and comes back with it. */
    public void retire(String code) {
        touchpoints.get(code).retire();
    }

    public void putBack(String code) {
        touchpoints.get(code).putBack();
    }
}
