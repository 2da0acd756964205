package org.servicecharter.workshop.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.framework.TellTale;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Commands;

/**
 * Tell-tale phrases for the chart of what not to do, one by one, as the facilitator thinks fit: once people have
 * written their own, and marked for what they are.
 */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class Seeding {

    @Inject
    private Commands commands;

    @Inject
    private Workshops workshops;

    @Inject
    private Cards cards;

    @Inject
    private PaperCards paper;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The phrases that are no card yet. */
    public List<TellTale> left(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        Set<TellTale> used = cards.seeds(workshop);
        return Stream.of(TellTale.values())
                .filter(phrase -> !used.contains(phrase))
                .toList();
    }

    /**
     * Puts a phrase on the chart: hidden with the others before the reveal, for everyone to see after it.
     *
     * @param text the phrase as people read it
     * @throws SeedsNotOpen before writing has stopped, and once voting has begun
     * @throws SeedOnChart when it is a card already
     * @throws PhraseMissing without a phrase
     */
    public void sow(String code, String key, TellTale phrase, String text) {
        if (phrase == null) {
            throw new PhraseMissing();
        }
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            boolean shown = requireOpen(workshop);
            if (cards.seeds(workshop).contains(phrase)) {
                throw new SeedOnChart();
            }
            HiddenCard seed = HiddenCard.seed(codes.id(), workshop.getCode(), phrase, text);
            paper.hang(workshop, seed, shown);
            return null;
        });
    }

    /** Whether everyone sees the chart. */
    private boolean requireOpen(Workshop workshop) {
        workshop.requireRunning();
        boolean shown = workshop.getPlan().takesLateCards(Chart.DONT, workshop.getStep());
        boolean locked = workshop.getStage() == Stage.WRITE_DO_DONT
                && workshop.getCourse().isLocked(clock.instant());
        if (!shown && !locked) {
            throw new SeedsNotOpen();
        }
        return shown;
    }
}
