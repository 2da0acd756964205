package org.servicecharter.signoff.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;

/** Whose signature a campaign waits for. */
@ApplicationScoped
class OpenSignatures {

    @Inject
    private Acknowledgements acknowledgements;

    /** Of these people, in their order. Whoever declined is not waited for: their manager talks with them (SO-14). */
    List<OpenSignature> among(List<Person> people, Campaign campaign) {
        List<String> codes = people.stream().map(Person::getCode).toList();
        var signed = byPerson(acknowledgements.of(codes, campaign.getCharterCode()));
        var declined = byPerson(acknowledgements.declines(codes, campaign.getCharterCode()));
        return people.stream()
                .filter(person -> campaign.settledBy(signed.getOrDefault(person.getCode(), List.of()))
                        .isEmpty())
                .filter(person -> campaign.declinedBy(declined.getOrDefault(person.getCode(), List.of()))
                        .isEmpty())
                .map(person -> new OpenSignature(
                        person, campaign.askedOn(person.getStartsOn()), campaign.dueOn(person.getStartsOn())))
                .toList();
    }

    private static Map<String, List<Acknowledgement>> byPerson(List<Acknowledgement> records) {
        return records.stream().collect(Collectors.groupingBy(Acknowledgement::getPersonCode));
    }
}
