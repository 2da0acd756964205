package org.servicecharter.organisation.roster;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;

/**
 * Brings in a CSV file of people and units, as a whole or not at all. The same file again changes nothing; people who
 * are not in it stay as they are. {@code docs/people-import.md} describes the file.
 */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PeopleImport {

    @Inject
    private Roster roster;

    @Resource
    private SessionContext context;

    /** What the file would do. Changes nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportPreview preview(byte[] file) {
        return roster.preview(file, importer());
    }

    /**
     * Does what {@link #preview} says now, which may be something else than a minute ago.
     *
     * @throws ImportRefused when anything in the file is wrong; nothing is brought in
     * @throws NothingToImport when everything is as the file says
     */
    public ImportPreview carryOut(byte[] file) {
        return roster.carryOut(file, importer());
    }

    private String importer() {
        return context.getCallerPrincipal().getName();
    }
}
