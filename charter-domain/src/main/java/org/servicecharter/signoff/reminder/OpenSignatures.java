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

    /** Of these people, in their order. */
    List<OpenSignature> among(List<Person> people, Campaign campaign) {
        List<String> codes = people.stream().map(Person::getCode).toList();
        Map<String, List<Acknowledgement>> signed = acknowledgements.of(codes, campaign.getCharterCode()).stream()
                .collect(Collectors.groupingBy(Acknowledgement::getPersonCode));
        return people.stream()
                .filter(person -> campaign.settledBy(signed.getOrDefault(person.getCode(), List.of()))
                        .isEmpty())
                .map(person -> new OpenSignature(
                        person, campaign.askedOn(person.getStartsOn()), campaign.dueOn(person.getStartsOn())))
                .toList();
    }
}
