package org.servicecharter.organisation.absence;

import org.servicecharter.shared.NotFound;

/** No absence has this code, or the caller is neither an administrator nor that person's manager. */
public class AbsenceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AbsenceNotFound() {
        super("organisation.absence.notFound");
    }
}
