package org.servicecharter.practice.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.PortalAddress;

/**
 * What a day brings: a letter to whoever has something due, once for each day agreed on, and customers' names forgotten
 * in time. Safe to ask at any time and by several at once.
 */
@Stateless
@PermitAll
public class FollowUpDay {

    @Inject
    private FollowUps followUps;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalAddress portal;

    @Inject
    @ConfigProperty(name = "charter.followup.name.days", defaultValue = "30")
    private int nameDays;

    /** Codes of the people to remind. */
    public List<String> toRemind() {
        return followUps.ownersToRemind(organisation.today());
    }

    /** One letter for all that is due; none for somebody who has left or has no mail address. */
    public void remind(String owner) {
        LocalDate today = organisation.today();
        int due = followUps.remind(owner, today);
        organisation
                .employee(owner)
                .filter(person -> due > 0 && person.email() != null)
                .ifPresent(person -> put(person, due, today));
    }

    private void put(PersonRow person, int due, LocalDate today) {
        outbox.put(words.write(
                        "followUp",
                        organisation.language(),
                        person.code(),
                        person.email(),
                        person.name(),
                        due,
                        portal.of("/daily/followups"))
                .once("followUp/" + person.code() + "/" + today));
    }

    /** Forgets the customers of what is done for some days. */
    public void forget() {
        followUps.forgetCustomers(organisation.today().minusDays(nameDays));
    }
}
