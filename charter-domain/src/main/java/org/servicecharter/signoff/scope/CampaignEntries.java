package org.servicecharter.signoff.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Units;

/** Who belongs to the audience of a campaign since when; kept up by the day's walk past everyone. */
@ApplicationScoped
public class CampaignEntries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Units units;

    /** Writes down who of these people came into the audience, and forgets who went out: should they come back, they are asked anew. */
    public void keepUp(Scope scope, List<Person> people, LocalDate today) {
        if (scope.isEveryone() || people.isEmpty()) {
            return;
        }
        Reach reach = Reach.of(scope.audience(), units.all());
        Map<String, CampaignEntry> known =
                of(scope.campaignId(), people.stream().map(Person::getCode).toList());
        for (Person person : people) {
            CampaignEntry entry = known.get(person.getCode());
            boolean in = reach.includes(person);
            if (in && entry == null) {
                em.persist(new CampaignEntry(
                        scope.campaignId(), person.getCode(), scope.membersKnown() ? today : scope.startedOn()));
            } else if (!in && entry != null) {
                em.remove(entry);
            }
        }
    }

    /** From today on these people are asked, though they signed (SO-07). */
    public void askAgain(Long campaignId, Collection<String> personCodes, LocalDate today) {
        Map<String, CampaignEntry> known = of(campaignId, personCodes);
        for (String person : personCodes) {
            CampaignEntry entry = known.computeIfAbsent(person, code -> new CampaignEntry(campaignId, code, today));
            entry.askAgain(today);
            em.persist(entry);
        }
    }

    /** By the person's code. */
    Map<String, CampaignEntry> of(Long campaignId, Collection<String> personCodes) {
        return personCodes.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e from CampaignEntry e where e.campaignId = :campaign and e.personCode in :people",
                                CampaignEntry.class)
                        .setParameter("campaign", campaignId)
                        .setParameter("people", personCodes)
                        .getResultStream()
                        .collect(Collectors.toMap(CampaignEntry::getPersonCode, entry -> entry));
    }
}
