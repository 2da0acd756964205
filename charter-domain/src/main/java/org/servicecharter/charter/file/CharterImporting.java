package org.servicecharter.charter.file;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** Begins a charter with the text of another, whole or not at all. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class CharterImporting {

    @Inject
    private CharterBeginning beginning;

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

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
        var version = charters.getForChange(code);
        Draft draft = version.draft(context.getCallerPrincipal().getName(), clock.instant());
        draft.describe(version.getParticulars(), saved.particulars());
        if (saved.definition() != null) {
            draft.define(codes.id(), saved.definition(), List.of());
        }
        saved.principles().forEach(principle -> add(draft, principle));
        saved.promises().forEach(one -> draft.addPromise(codes.id(), one.text(), one.terms(), List.of()));
        saved.provisions()
                .forEach(one -> draft.addProvision(one.part(), codes.id(), one.text(), one.terms(), List.of()));
        return code;
    }

    private void add(Draft draft, CharterJson.Principle principle) {
        String clause = codes.id();
        draft.addPrinciple(clause, principle.name(), List.of());
        draft.meant(clause, principle.encounter());
        principle.dos().forEach(one -> add(draft, clause, Side.DO, one));
        principle.donts().forEach(one -> add(draft, clause, Side.DONT, one));
    }

    private void add(Draft draft, String principle, Side side, CharterText.Behaviour behaviour) {
        draft.addBehaviour(principle, side, codes.id(), behaviour.text(), behaviour.terms(), List.of());
    }
}
