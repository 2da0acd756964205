package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.charter.CharterInForce;
import org.servicecharter.charter.CharterWithdrawn;
import org.servicecharter.charter.rendition.RenditionFrozen;
import org.servicecharter.charter.umbrella.UnitCharterQueries;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.scope.AudienceKind;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignEntries;
import org.servicecharter.signoff.scope.CampaignPlan;

/**
 * Turns a version's coming into force into a campaign, in the same transaction: no version is ever in force without
 * people being asked, and nobody is asked before (SO-09): everyone, for the charter of a unit everyone of it (SO-10), for
 * a later version whom the campaign before asked. Only the campaign is written; what is one person's part follows from
 * it when the person comes, so that it takes as long for ten people as for a hundred thousand.
 */
@ApplicationScoped
class Campaigning {

    private Campaigns campaigns;
    private Assignments assignments;
    private Acknowledgements acknowledgements;
    private UnitCharterQueries units;
    private CampaignEntries entries;
    private OrganisationQueries organisation;
    private int dueDays;

    protected Campaigning() {} // CDI

    @Inject
    Campaigning(
            Campaigns campaigns,
            Assignments assignments,
            Acknowledgements acknowledgements,
            UnitCharterQueries units,
            CampaignEntries entries,
            OrganisationQueries organisation,
            @ConfigProperty(name = "charter.signoff.due-days", defaultValue = "14") int dueDays) {
        this.campaigns = campaigns;
        this.assignments = assignments;
        this.acknowledgements = acknowledgements;
        this.units = units;
        this.entries = entries;
        this.organisation = organisation;
        this.dueDays = dueDays;
    }

    void ask(@Observes CharterInForce began) {
        String charter = began.charterCode();
        Optional<Campaign> before = campaigns.findRunning(charter);
        assignments.moveAll(charter, AssignmentState.SUPERSEDED);
        if (began.change() == ChangeKind.EDITORIAL && before.isPresent()) {
            before.get().mendTo(began.versionNumber());
            return;
        }
        before.ifPresent(campaign -> campaigns.close(campaign, AssignmentState.SUPERSEDED, began.at()));
        assignments.moveAll(charter, AssignmentState.NEEDS_RENEWAL);
        campaigns.add(new Campaign(
                charter,
                began.versionNumber(),
                before.map(campaign -> campaign.getPlan().again()).orElseGet(() -> CampaignPlan.withDays(dueDays)),
                before.map(Campaign::getAudience).orElseGet(() -> whoseItIs(charter)),
                organisation.there(began.at())));
    }

    private Set<AudiencePart> whoseItIs(String charter) {
        return units.unitCode(charter)
                .map(unit -> Set.of(new AudiencePart(AudienceKind.UNIT, unit)))
                .orElse(Set.of());
    }

    /**
     * SO-07: a text that was corrected in its meaning is signed again by those who signed it, and by nobody else; when
     * it says again what it said before, whoever signed that is done.
     */
    void askAgain(@Observes RenditionFrozen frozen) {
        if (frozen.change() != null) {
            Set<String> corrected = frozen.change() == ChangeKind.MATERIAL ? frozen.corrected() : Set.of();
            campaigns.findRunning(frozen.charterCode()).ifPresent(campaign -> {
                campaign.askAgain(corrected, frozen.sha256());
                List<String> signers = corrected.stream()
                        .flatMap(text -> assignments.renew(frozen.charterCode(), text).stream())
                        .toList();
                entries.askAgain(campaign.getId(), signers, organisation.today());
                assignments.restore(campaign, frozen.sha256()).forEach(acknowledgements::countAgain);
            });
        }
    }

    /** Nobody is asked to sign what the organisation took back; what was signed stays signed. */
    void stop(@Observes CharterWithdrawn withdrawn) {
        assignments.moveAll(withdrawn.charterCode(), AssignmentState.WITHDRAWN);
        campaigns
                .findRunning(withdrawn.charterCode())
                .ifPresent(campaign -> campaigns.close(campaign, AssignmentState.WITHDRAWN, withdrawn.at()));
        campaigns.findPlanned(withdrawn.charterCode()).ifPresent(campaign -> campaigns.end(campaign, withdrawn.at()));
    }
}
