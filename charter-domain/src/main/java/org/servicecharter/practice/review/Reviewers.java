package org.servicecharter.practice.review;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/** Who may look at reviews: those who answer for charters, and whoever leads somebody. */
@ApplicationScoped
class Reviewers {

    @Inject
    private OrganisationQueries organisation;

    /** @throws ReviewNotFound for anybody else, to whom there are none */
    void requireReader(SessionContext caller) {
        if (!isReader(caller)) {
            throw new ReviewNotFound();
        }
    }

    boolean isReader(SessionContext caller) {
        return Stream.of(Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR)
                        .anyMatch(caller::isCallerInRole)
                || leads(caller);
    }

    private boolean leads(SessionContext caller) {
        return !organisation
                .leadersAmong(Set.of(caller.getCallerPrincipal().getName()))
                .isEmpty();
    }
}
