package org.servicecharter.workshop.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.card.HiddenCards;
import org.servicecharter.workshop.flag.Flags;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.snapshot.PlanStep;
import org.servicecharter.workshop.theme.ThemeView;
import org.servicecharter.workshop.theme.Themes;

/** The whole workshop, to take away. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopExport {

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private Cards cards;

    @Inject
    private HiddenCards hidden;

    @Inject
    private Themes themes;

    @Inject
    private Flags flags;

    @Inject
    private Polls polls;

    @Inject
    private Results results;

    @Resource
    private SessionContext session;

    /** @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not facilitate it */
    public WorkshopRecord export(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        WorkshopResult result = results.of(workshop);
        return new WorkshopRecord(
                WorkshopRecord.FORMAT,
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getLeaders().getFacilitatorCode(),
                workshop.getAnonymity(),
                workshop.getState(),
                workshop.getStep(),
                workshop.getPlannedAt(),
                workshop.getStartsAt(),
                workshop.getClosedAt(),
                workshop.getCourse().getCardsRemovedAt(),
                PlanStep.of(workshop.getPlan()),
                moves(workshop),
                participants.present(workshop).joined(),
                cards.views(cards.of(workshop), workshop),
                became(result),
                hidden.takenOut(workshop),
                themes.of(workshop).stream()
                        .map(theme -> ThemeView.whole(theme, workshop))
                        .toList(),
                workshop.getCourse().getCountedVote(),
                result.definition(),
                result.principles(),
                flags.of(workshop),
                polls.results(workshop),
                workshop.getCharterCode());
    }

    private static Map<String, List<Became>> became(WorkshopResult result) {
        return result.cards().stream()
                .filter(one -> !one.became().isEmpty())
                .collect(Collectors.toMap(one -> one.card().id(), ResultCard::became));
    }

    private List<WorkshopRecord.Move> moves(Workshop workshop) {
        return workshops.changesOf(workshop.getCode()).stream()
                .map(change -> new WorkshopRecord.Move(
                        change.getFrom(),
                        change.getTo(),
                        change.getToStep(),
                        change.getActor(),
                        change.getMovedAt(),
                        change.getReason()))
                .toList();
    }
}
