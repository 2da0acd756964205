package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.charter.CharterPublished;
import org.servicecharter.charter.version.ChangeKind;

/**
 * Turns a publication into a campaign, in the transaction that publishes: no version is ever public without people
 * being asked. Only the campaign is written; what is one person's part follows from it when the person comes, so
 * that publishing takes as long for ten people as for a hundred thousand.
 */
@ApplicationScoped
class Campaigning {

    private Campaigns campaigns;
    private Assignments assignments;
    private int dueDays;

    protected Campaigning() {} // CDI

    @Inject
    Campaigning(
            Campaigns campaigns,
            Assignments assignments,
            @ConfigProperty(name = "charter.signoff.due-days", defaultValue = "14") int dueDays) {
        this.campaigns = campaigns;
        this.assignments = assignments;
        this.dueDays = dueDays;
    }

    void ask(@Observes CharterPublished published) {
        String charter = published.charterCode();
        Optional<Campaign> before = campaigns.findRunning(charter);
        assignments.moveAll(charter, AssignmentState.SUPERSEDED);
        if (published.change() == ChangeKind.EDITORIAL && before.isPresent()) {
            before.get().mendTo(published.versionNumber());
            return;
        }
        before.ifPresent(campaign -> campaign.end(published.at()));
        assignments.moveAll(charter, AssignmentState.NEEDS_RENEWAL);
        campaigns.add(new Campaign(charter, published.versionNumber(), dueDays, published.at()));
    }
}
