package org.servicecharter.workshop.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.PaperCards;

/** Cards from a file, written elsewhere: they wait for the reveal like all others, and have no author. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class CardImport {

    @Inject
    private Commands commands;

    @Inject
    private PaperCards paper;

    @Resource
    private SessionContext session;

    /**
     * Takes all cards of the file, or none.
     *
     * @return how many
     * @throws FileNotUsable naming line and column
     * @throws org.servicecharter.workshop.card.ChartClosed after the reveal of one of its charts
     */
    public int take(String code, String key, byte[] file) {
        Caller caller = Caller.of(session);
        List<CardFile.Line> lines = CardFile.read(file);
        String taken = commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            lines.forEach(line -> paper.add(workshop, line.kind(), line.text()));
            paper.tell(workshop);
            return String.valueOf(lines.size());
        });
        return taken == null ? lines.size() : Integer.parseInt(taken);
    }
}
