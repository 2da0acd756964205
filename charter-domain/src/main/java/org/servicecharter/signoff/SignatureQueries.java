package org.servicecharter.signoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AskedPeople;

/** What waits for the caller to sign, and what the caller has signed. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignatureQueries {

    @Resource
    private SessionContext context;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private CharterQueries charters;

    @Inject
    private People people;

    @Inject
    private AskedPeople askedPeople;

    @Inject
    private OrganisationQueries organisation;

    /** The oldest request first. Joiners find what was in force when they came (SO-09). */
    public List<WaitingRow> waiting() {
        Person person = people.get(caller());
        LocalDate today = organisation.today();
        List<Acknowledgement> signed = acknowledgements.of(caller());
        return campaigns.running().stream()
                .filter(campaign -> campaign.settledBy(signed).isEmpty())
                .flatMap(campaign -> askedPeople.find(campaign.scope(), person).stream()
                        .filter(asked -> asked.isFor(today))
                        .map(asked -> waiting(campaign, asked, signed, today)))
                .toList();
    }

    /** @throws NothingToSign when nobody is asked to sign this charter */
    public void requireAsked(String charterCode) {
        campaigns.getRunning(charterCode);
    }

    private WaitingRow waiting(Campaign campaign, Asked asked, List<Acknowledgement> signed, LocalDate today) {
        boolean before = signed.stream().anyMatch(each -> each.getCharterCode().equals(campaign.getCharterCode()));
        return new WaitingRow(
                campaign.getCharterCode(),
                charters.published(campaign.getCharterCode(), campaign.getCurrentVersion())
                        .title(),
                campaign.getCurrentVersion(),
                campaign.reasonFor(asked, before),
                asked.dueOn(),
                asked.isLate(today),
                campaign.declinedBy(
                                acknowledgements.declines(List.of(asked.person().getCode()), campaign.getCharterCode()))
                        .map(Acknowledgement::getRecordId)
                        .orElse(null));
    }

    /** The latest first. */
    public List<SignedRow> signed() {
        var running =
                campaigns.running().stream().collect(Collectors.toMap(Campaign::getCharterCode, Function.identity()));
        return acknowledgements.of(caller()).stream()
                .map(each -> {
                    Campaign campaign = running.get(each.getCharterCode());
                    boolean stands = campaign != null && campaign.isSettledBy(each);
                    int current = stands ? campaign.getCurrentVersion() : 0;
                    return new SignedRow(
                            each.getRecordId(),
                            each.getCharterCode(),
                            each.getRecord().value(RecordFields.CHARTER_TITLE).orElse(each.getCharterCode()),
                            each.getVersionNumber(),
                            each.getActedAt(),
                            current > each.getVersionNumber() ? current : 0);
                })
                .toList();
    }

    /** What the caller need not sign, or did not sign before it was over; the latest first. */
    public List<UnsignedRow> unsigned() {
        return acknowledgements.unsigned(caller()).stream()
                .map(each -> new UnsignedRow(
                        each.getRecordId(),
                        each.getRecord().value(RecordFields.CHARTER_TITLE).orElse(each.getCharterCode()),
                        each.getVersionNumber(),
                        each.getOutcome(),
                        each.getActedAt(),
                        each.getRecord()
                                .value(RecordFields.EXEMPT_UNTIL)
                                .map(LocalDate::parse)
                                .orElse(null)))
                .toList();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
