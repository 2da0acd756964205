package org.servicecharter.workshop.poll;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Participants;

/** Offering to review the draft: a name for those who lead, and taking it back at any time. */
@Stateless
@RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
public class Reviewing {

    @Inject
    private Workshops workshops;

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Reviewers reviewers;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /**
     * Tells those who lead, and nobody else, that somebody of this name would like to review the draft.
     *
     * @return what takes the name back, known to this device alone
     * @throws ReviewersNotOpen outside the last step
     * @throws org.servicecharter.workshop.TextNotUsable when the name is blank or too long
     */
    @RolesAllowed(Caller.PARTICIPANT)
    public String signUp(String code, String key, String name) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            participants.seated(workshop, caller);
            workshop.requireRunning();
            if (workshop.getStage() != Stage.CLOSE) {
                throw new ReviewersNotOpen();
            }
            Reviewer reviewer = new Reviewer(codes.id(), workshop.getCode(), name);
            reviewers.add(workshop, reviewer);
            return reviewer.getId();
        });
    }

    /** The name is deleted, also after the workshop; one that is gone already stays gone. */
    public void withdraw(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            participants.requireAtTable(workshop, caller);
            reviewers.find(workshop, id).ifPresent(reviewer -> reviewers.remove(workshop, reviewer));
            return null;
        });
    }

    /** Those who would like to review the draft, by name. */
    @RolesAllowed(Role.Names.FACILITATOR)
    public List<ReviewerRow> reviewers(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        return reviewers.of(workshop).stream()
                .map(reviewer -> new ReviewerRow(reviewer.getId(), reviewer.getName()))
                .toList();
    }
}
