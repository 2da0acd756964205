package org.servicecharter.organisation.roster;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Scope;

/**
 * Brings in a file of people and units, as a whole or not at all. The same file again changes nothing; people who
 * are not in it stay as they are. {@code docs/people-import.md} describes the file.
 */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Scope.Names.PEOPLE_WRITE})
public class PeopleImport {

    @Inject
    private Roster roster;

    @Resource
    private SessionContext context;

    /** What the file would do. Changes nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportPreview preview(ImportFile file) {
        return roster.preview(file, importer());
    }

    /**
     * Does what {@link #preview} says now, which may be something else than a minute ago. What was said of the file's
     * headings is remembered.
     *
     * @throws ImportRefused when anything in the file is wrong; nothing is brought in
     * @throws NothingToImport when everything is as the file says
     */
    public ImportPreview carryOut(ImportFile file) {
        return roster.carryOut(file, importer(), new ImportProgress());
    }

    /** The same, while the caller looks at the progress. The answer comes once all is stored. */
    @Asynchronous
    public Future<ImportPreview> begin(ImportFile file, ImportProgress progress) {
        return new AsyncResult<>(roster.carryOut(file, importer(), progress));
    }

    private Importer importer() {
        boolean person = context.isCallerInRole(Role.Names.ADMINISTRATOR);
        return new Importer(context.getCallerPrincipal().getName(), !person);
    }
}
