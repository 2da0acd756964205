package org.servicecharter.charter.file;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.organisation.Role;

/** Begins a charter with the text of another, whole or not at all. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class CharterImporting {

    @Inject
    private CharterBeginning beginning;

    @Inject
    private Charters charters;

    @Inject
    private SavedTexts texts;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Makes a draft of a text as it is given out at {@code /c/{charter}.json}. It is nobody's next version: its number,
     * its address and its dates are its own.
     *
     * @return the code of the new charter
     * @throws CharterTextNotUsable naming what is wrong and where; nothing is begun
     */
    public String start(byte[] content) {
        CharterJson.Saved saved = CharterJson.read(content);
        String code = beginning.startEmpty(saved.particulars().getTitle(), saved.language());
        charters.get(code).classify(saved.kind(), Sector.OTHER);
        texts.write(
                charters.getForChange(code), saved, context.getCallerPrincipal().getName(), clock.instant());
        return code;
    }
}
