package org.servicecharter.touchpoint.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;

/**
 * Brings in a CSV file of touchpoints, as a whole or not at all. The same file again changes nothing; touchpoints that
 * are not in it stay as they are. {@code docs/touchpoint-import.md} describes the file.
 */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class TouchpointImport {

    @Inject
    private TouchpointSheet sheet;

    /** What the file would do. Changes nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TouchpointPreview preview(byte[] file) {
        return sheet.preview(file);
    }

    /**
     * Does what {@link #preview} says now, which may be something else than a minute ago.
     *
     * @throws TouchpointsNotImported when anything in the file is wrong, or nothing in it is new
     */
    public TouchpointPreview carryOut(byte[] file) {
        return sheet.carryOut(file);
    }
}
