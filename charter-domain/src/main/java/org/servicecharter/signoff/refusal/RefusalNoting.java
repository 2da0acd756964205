package org.servicecharter.signoff.refusal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Assignments;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/**
 * The manager of somebody who declined, and administrators, note that they talked with them (SO-14). Nobody else sees that
 * there is something to note; the reason is not shown to them here.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR})
public class RefusalNoting {

    @Resource
    private SessionContext context;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private RefusalNotes notes;

    @Inject
    private CharterQueries charters;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    /**
     * @throws RefusalNotFound when the person has not declined, has signed since, or is neither in the caller's team nor is
     *     the caller administrator
     */
    public RefusalView refusal(String charterCode, String personCode) {
        Acknowledgement declined = declined(charterCode, personCode);
        List<RefusalNote> all = notes.of(declined.getRecordId());
        return new RefusalView(
                people.get(personCode).getName(),
                charters.published(charterCode, declined.getVersionNumber()).title(),
                declined.getVersionNumber(),
                declined.getActedAt(),
                all.stream().anyMatch(note -> note.getNotedBy().equals(caller())),
                all.size() >= RefusalNotes.FINAL,
                all.stream().map(this::view).toList());
    }

    /**
     * Adds the caller's note; the second person's makes the refusal final.
     *
     * @throws RefusalNoteNotUsable when it is blank or too long, or the caller has made theirs
     * @throws RefusalNotFound as in {@link #refusal}
     */
    public void note(String charterCode, String personCode, String words) {
        assignments.lockSigner(personCode);
        Acknowledgement declined = declined(charterCode, personCode);
        if (notes.of(declined.getRecordId()).stream()
                .anyMatch(note -> note.getNotedBy().equals(caller()))) {
            throw RefusalNoteNotUsable.second();
        }
        notes.add(new RefusalNote(
                declined.getRecordId(), caller(), words, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Acknowledgement declined(String charterCode, String personCode) {
        requireMayNote(personCode);
        Campaign campaign = campaigns.getRunning(charterCode);
        List<String> person = List.of(personCode);
        if (campaign.settledBy(acknowledgements.of(person, charterCode)).isPresent()) {
            throw new RefusalNotFound();
        }
        return campaign.declinedBy(acknowledgements.declines(person, charterCode))
                .orElseThrow(RefusalNotFound::new);
    }

    private void requireMayNote(String personCode) {
        Person person = people.find(personCode).orElseThrow(RefusalNotFound::new);
        boolean may = context.isCallerInRole(Role.Names.ADMINISTRATOR) || caller().equals(person.getManagerCode());
        if (!may || caller().equals(personCode)) {
            throw new RefusalNotFound();
        }
    }

    private RefusalView.Note view(RefusalNote note) {
        String name =
                organisation.person(note.getNotedBy()).map(PersonRow::name).orElse(note.getNotedBy());
        return new RefusalView.Note(name, note.getNotedAt(), note.getWords());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
