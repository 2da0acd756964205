package org.servicecharter.signoff.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AskedPeople;

/** Whose signature a campaign waits for. */
@ApplicationScoped
class OpenSignatures {

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private AskedPeople asked;

    @Inject
    private OrganisationQueries organisation;

    /**
     * Of these people, in their order. Nobody waits for whoever declined, as their manager talks with them (SO-14), for
     * whoever is exempt or away (SO-12, SO-13), or before they are asked.
     */
    List<Asked> among(List<Person> people, Campaign campaign) {
        List<String> codes = people.stream().map(Person::getCode).toList();
        var signed = byPerson(acknowledgements.of(codes, campaign.getCharterCode()));
        var declined = byPerson(acknowledgements.declines(codes, campaign.getCharterCode()));
        LocalDate today = organisation.today();
        return asked.among(campaign.scope(), people).stream()
                .filter(one -> one.hasBegun(today) && !one.isReleased())
                .filter(one -> campaign.settledBy(
                                signed.getOrDefault(one.person().getCode(), List.of()))
                        .isEmpty())
                .filter(one -> campaign.declinedBy(
                                declined.getOrDefault(one.person().getCode(), List.of()))
                        .isEmpty())
                .toList();
    }

    private static Map<String, List<Acknowledgement>> byPerson(List<Acknowledgement> records) {
        return records.stream().collect(Collectors.groupingBy(Acknowledgement::getPersonCode));
    }
}
