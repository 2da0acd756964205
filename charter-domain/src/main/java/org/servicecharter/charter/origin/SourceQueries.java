package org.servicecharter.charter.origin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/** What staff may know of how a charter was made: more than the public's numbers, never of a draft (design decision 8). */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SourceQueries {

    @Inject
    private Charters charters;

    /** @throws org.servicecharter.charter.version.VersionNotFound when there is none, or it was never published */
    public CharterSources sources(String code, int version) {
        return CharterSources.of(charters.getPublished(code, version));
    }
}
