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
                entries(scope.campaignId(), people.stream().map(Person::getCode).toList());
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

    Map<String, LocalDate> of(Long campaignId, Collection<String> personCodes) {
        return entries(campaignId, personCodes).values().stream()
                .collect(Collectors.toMap(CampaignEntry::getPersonCode, CampaignEntry::getEnteredOn));
    }

    private Map<String, CampaignEntry> entries(Long campaignId, Collection<String> personCodes) {
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
