package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.charter.consultation.Readership;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/** A draft for those who are asked about it. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.APPROVER})
@DeclareRoles({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DraftReading {

    @Inject
    private Charters charters;

    @Inject
    private Readership readership;

    @Resource
    private SessionContext session;

    /**
     * The latest version's words, without what the checks say.
     *
     * @throws org.servicecharter.charter.consultation.ConsultationNotFound when the caller may not read it
     */
    public DraftView read(String code) {
        CharterVersion version = charters.getLatest(code);
        readership.requireReader(version, session);
        return DraftView.toRead(charters.get(code), version);
    }
}
