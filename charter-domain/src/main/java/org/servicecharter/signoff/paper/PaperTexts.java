package org.servicecharter.signoff.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/** Which texts a sheet may name: those with which its signer is done, also when a later version mended the wording. */
@ApplicationScoped
class PaperTexts {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private CharterQueries charters;

    @Inject
    private OrganisationQueries organisation;

    List<PublishedRendition> all() {
        return campaigns.running().stream()
                .flatMap(campaign -> texts(campaign).stream())
                .toList();
    }

    /** @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter */
    List<PublishedRendition> of(String charterCode) {
        return texts(campaigns.getRunning(charterCode));
    }

    private List<PublishedRendition> texts(Campaign campaign) {
        return charters.versions(campaign.getCharterCode()).stream()
                .filter(version -> version.number() >= campaign.getFromVersion()
                        && version.number() <= campaign.getCurrentVersion())
                .map(PublishedVersion::latest)
                .flatMap(List::stream)
                .toList();
    }

    boolean isSigned(String personCode, String charterCode) {
        return campaigns
                .getRunning(charterCode)
                .settledBy(acknowledgements.of(List.of(personCode), charterCode))
                .isPresent();
    }

    /** Nobody signed it before it was there. */
    LocalDate publishedOn(PublishedRendition text) {
        PublishedVersion version =
                charters.published(text.content().charterCode(), text.content().version());
        return organisation.there(version.publishedAt()).toLocalDate();
    }
}
