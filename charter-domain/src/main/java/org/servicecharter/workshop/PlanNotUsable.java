package org.servicecharter.workshop;

import org.servicecharter.shared.BadInput;

/** A plan that cannot be walked from end to end. */
public class PlanNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    /** @param place of the step that does not fit, from 1, or the limit that is passed */
    public PlanNotUsable(String why, int place) {
        super("workshop.planNotUsable." + why, place);
    }
}
