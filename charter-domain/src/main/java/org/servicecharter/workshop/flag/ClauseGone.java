package org.servicecharter.workshop.flag;

import org.servicecharter.shared.NotFound;

/** The clause that is doubted was taken away meanwhile. */
public class ClauseGone extends NotFound {

    private static final long serialVersionUID = 1L;

    ClauseGone() {
        super("workshop.clauseGone");
    }
}
