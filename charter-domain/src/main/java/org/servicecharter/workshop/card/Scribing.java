package org.servicecharter.workshop.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.board.Commands;

/**
 * Types in what hangs on paper in the room, card by card (W-11). Before the reveal such a card waits with the others;
 * afterwards, until voting begins, everybody sees it at once. It is marked, and has no author.
 */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class Scribing {

    @Inject
    private Commands commands;

    @Inject
    private PaperCards paper;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /**
     * @throws ChartClosed without a chart, before the chart's own step, and once voting has begun
     * @throws org.servicecharter.workshop.TextNotUsable when the text is blank or too long
     */
    public void write(String code, String key, Chart chart, String text) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            boolean shown = chart != null && workshop.getPlan().takesLateCards(chart, workshop.getStep());
            if (chart == null || !shown && workshop.getStage() != chart.writtenIn()) {
                throw new ChartClosed(chart);
            }
            paper.hang(workshop, HiddenCard.fromPaper(codes.id(), workshop.getCode(), chart, text), shown);
            return null;
        });
    }
}
