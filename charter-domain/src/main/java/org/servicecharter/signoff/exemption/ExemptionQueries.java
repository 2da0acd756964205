package org.servicecharter.signoff.exemption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;
import org.servicecharter.signoff.scope.AskedPeople;
import org.servicecharter.signoff.scope.Exemption;
import org.servicecharter.signoff.scope.Exemptions;

/** From what somebody can be exempted, and from what they are. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExemptionQueries {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private AskedPeople asked;

    @Inject
    private Exemptions exemptions;

    @Inject
    private CharterQueries charters;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

    /**
     * One row for each charter that this person is asked to sign, the oldest request first.
     *
     * @throws org.servicecharter.organisation.PersonNotFound when nobody has this code
     */
    public List<ExemptionRow> of(String personCode) {
        Person person = people.get(personCode);
        return campaigns.running().stream()
                .filter(campaign -> asked.find(campaign.scope(), person).isPresent())
                .map(campaign -> row(campaign, person))
                .toList();
    }

    private ExemptionRow row(Campaign campaign, Person person) {
        LocalDate today = organisation.today();
        List<String> alone = List.of(person.getCode());
        boolean open = campaign.settledBy(acknowledgements.of(alone, campaign.getCharterCode()))
                .isEmpty();
        Optional<Exemption> exemption = exemptions.find(person.getCode(), campaign.getCharterCode());
        return new ExemptionRow(
                campaign.getCharterCode(),
                charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                        .title(),
                open,
                open
                        && campaign.declinedBy(acknowledgements.declines(alone, campaign.getCharterCode()))
                                .isPresent(),
                exemption.map(Exemption::getReason).orElse(null),
                exemption
                        .map(Exemption::getApprovedBy)
                        .map(code ->
                                organisation.person(code).map(PersonRow::name).orElse(code))
                        .orElse(null),
                exemption.map(Exemption::getUntil).orElse(null),
                exemption.filter(one -> !one.isOn(today)).isPresent());
    }
}
