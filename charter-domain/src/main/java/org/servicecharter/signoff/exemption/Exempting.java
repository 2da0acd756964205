package org.servicecharter.signoff.exemption;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Assignment;
import org.servicecharter.signoff.Assignments;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AskedPeople;
import org.servicecharter.signoff.scope.Exemption;
import org.servicecharter.signoff.scope.Exemptions;

/** An administrator exempts somebody from signing a charter until a day (SO-13). It is no signature, and not the person's act (SO-01). */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class Exempting {

    /** The longest there is; whoever never signs is exempted again. */
    static final int MONTHS_MAX = 24;

    @Resource
    private SessionContext context;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private AskedPeople asked;

    @Inject
    private Exemptions exemptions;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private CharterQueries charters;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Exempts the person, or changes the exemption they have; each time with a record of its own. No reminder goes to them
     * meanwhile; when it is over, they have as much time as anybody from then on.
     *
     * @return the id of the record
     * @throws ExemptionNotUsable when something is missing, the last day is not to come, the approver does not work here or
     *     is the person, the person is not asked or has signed
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public String exempt(ExemptionWish wish) {
        LocalDate today = organisation.today();
        Person approver = checked(wish, today);
        Person person = assignments.lockSigner(wish.personCode());
        Campaign campaign = campaigns.getRunning(wish.charterCode());
        Asked open = requireOpen(campaign, person);
        List<Acknowledgement> signed = acknowledgements.of(List.of(person.getCode()), wish.charterCode());
        Assignment assignment = assignments.current(campaign, open, !signed.isEmpty());
        assignment.exempt();
        Person recorder = people.get(context.getCallerPrincipal().getName());
        Exemption exemption = exemptions
                .find(person.getCode(), wish.charterCode())
                .orElseGet(() -> new Exemption(person.getCode(), wish.charterCode()));
        exemption.give(wish.reason(), approver.getCode(), recorder.getCode(), wish.until());
        exemptions.add(exemption);
        outbox.withdrawAll(campaign.remindersOf(person.getCode()), person.getCode());
        trail.note(
                "signoff.exempted",
                person.getCode(),
                wish.charterCode() + ", until " + wish.until() + ", " + wish.reason() + ", approved by "
                        + approver.getCode());
        return record(campaign, assignment, person, exemption, recorder);
    }

    private Person checked(ExemptionWish wish, LocalDate today) {
        if (wish.reason() == null
                || wish.until() == null
                || wish.approver() == null
                || wish.approver().isBlank()) {
            throw ExemptionNotUsable.incomplete();
        }
        if (!wish.until().isAfter(today)) {
            throw ExemptionNotUsable.untilPast(today);
        }
        if (wish.until().isAfter(today.plusMonths(MONTHS_MAX))) {
            throw ExemptionNotUsable.tooLong(today.plusMonths(MONTHS_MAX));
        }
        Person approver = people.findBySignInName(wish.approver())
                .filter(found -> found.isEmployedOn(today))
                .orElseThrow(() -> ExemptionNotUsable.approver(wish.approver().strip()));
        if (approver.getCode().equals(wish.personCode())) {
            throw ExemptionNotUsable.ownApproval();
        }
        return approver;
    }

    private Asked requireOpen(Campaign campaign, Person person) {
        Asked one =
                asked.find(campaign.scope(), person).orElseThrow(() -> ExemptionNotUsable.notAsked(person.getName()));
        if (campaign.settledBy(acknowledgements.of(List.of(person.getCode()), campaign.getCharterCode()))
                .isPresent()) {
            throw ExemptionNotUsable.signed(person.getName());
        }
        return one;
    }

    private String record(
            Campaign campaign, Assignment assignment, Person person, Exemption exemption, Person recorder) {
        var text = charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                .original();
        String recordId = acknowledgements.newId();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // every database keeps these
        acknowledgements.add(Acknowledgement.exempt(
                assignment, recordId, now, ExemptionRecord.of(recordId, person, exemption, recorder, text, now)));
        return recordId;
    }
}
