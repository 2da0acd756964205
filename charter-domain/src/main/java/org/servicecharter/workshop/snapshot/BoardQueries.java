package org.servicecharter.workshop.snapshot;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.breakout.Breakouts;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.card.HiddenCards;
import org.servicecharter.workshop.distil.Distillate;
import org.servicecharter.workshop.flag.Flags;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.poll.Reviewers;
import org.servicecharter.workshop.prompt.ShownPrompts;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.suggestion.Suggestions;
import org.servicecharter.workshop.theme.ThemeView;
import org.servicecharter.workshop.theme.Themes;
import org.servicecharter.workshop.vote.Ballot;
import org.servicecharter.workshop.vote.OwnVotes;

/** Puts together what one caller may see of a board. What they may not see is not read. */
@Stateless
@RolesAllowed({Caller.PARTICIPANT, Caller.DISPLAY, Role.Names.FACILITATOR})
public class BoardQueries {

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private Breakouts breakouts;

    @Inject
    private Selves selves;

    @Inject
    private HiddenCards hidden;

    @Inject
    private Cards cards;

    @Inject
    private Themes themes;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Ballot ballot;

    @Inject
    private Distillate distillate;

    @Inject
    private ShownPrompts prompts;

    @Inject
    private Polls polls;

    @Inject
    private Reviewers reviewers;

    @Inject
    private Flags flags;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * The board now.
     *
     * @throws org.servicecharter.workshop.WorkshopNotFound when the caller has no place at it
     */
    public BoardSnapshot board(String code) {
        Workshop workshop = workshops.get(code); // first: its last event must not be newer than what follows
        Caller caller = Caller.of(session);
        caller.requirePlaceAt(workshop);
        Instant now = clock.instant();
        OwnVotes votes = caller.isParticipant() ? ballot.own(workshop, caller.id()) : new OwnVotes(0, Map.of());
        return new BoardSnapshot(
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getState(),
                workshop.getAnonymity(),
                facilitator(workshop),
                workshop.getLastEvent(),
                now,
                plan(workshop),
                workshop.stageView(now),
                workshop.getCourse().isDoorOpen(),
                breakouts.view(workshop).orElse(null),
                selves.of(workshop, caller, votes),
                participants.presentByName(workshop),
                hidden.counts(workshop),
                hidden.countUnseen(workshop),
                hidden.takenOut(workshop),
                caller.isParticipant() ? hidden.of(workshop, caller.id()) : List.of(),
                cards.views(cards.of(workshop), workshop),
                themes(workshop, votes),
                suggestions.views(workshop),
                ballot.view(workshop),
                distillate.definition(workshop).orElse(null),
                distillate.principles(workshop),
                prompts.find(workshop).orElse(null),
                polls.views(workshop),
                caller.isParticipant() ? polls.own(workshop, caller.id()) : Map.of(),
                caller.isFacilitator() ? reviewers.count(workshop) : 0,
                flags.of(workshop),
                workshop.getCharterCode());
    }

    private String facilitator(Workshop workshop) {
        return organisation
                .person(workshop.getLeaders().getFacilitatorCode())
                .map(PersonRow::name)
                .orElse(null);
    }

    private static List<PlanStep> plan(Workshop workshop) {
        return PlanStep.of(workshop.getPlan());
    }

    private List<OwnTheme> themes(Workshop workshop, OwnVotes votes) {
        return themes.of(workshop).stream()
                .map(theme -> OwnTheme.of(ThemeView.of(theme, workshop), votes))
                .toList();
    }
}
