package org.servicecharter.signoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.SigningCopy.SignedVersion;

/** Opening a charter to sign it: the text is shown, and that it was is noted. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class CharterOpening {

    @Resource
    private SessionContext context;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private CharterQueries charters;

    @Inject
    private Clock clock;

    /**
     * Puts the main text of the version that is to be signed before the caller.
     *
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public SigningCopy open(String charterCode) {
        return open(charterCode, null);
    }

    /**
     * Puts the version that is to be signed before the caller, and notes that it was opened (SO-02). Whoever has
     * signed sees it too; nothing is noted then.
     *
     * @param sha256 of the text the caller chose among those of the version, in whatever language and format; any
     *     other is the main text
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public SigningCopy open(String charterCode, String sha256) {
        Person signer = assignments.lockSigner(context.getCallerPrincipal().getName());
        Campaign campaign = campaigns.getRunning(charterCode);
        List<Acknowledgement> signed = acknowledgements.of(List.of(signer.getCode()), charterCode);
        PublishedVersion version = charters.published(charterCode, campaign.getCurrentVersion());
        PublishedRendition text = version.latest().stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElse(version.original());
        if (campaign.settledBy(signed).isEmpty()) {
            assigned(campaign, signer, !signed.isEmpty())
                    .open(text.sha256(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return copy(campaign, version, text, signer, signed);
    }

    private Assignment assigned(Campaign campaign, Person signer, boolean signedBefore) {
        return assignments
                .find(signer.getCode(), campaign.getCharterCode(), campaign.getCurrentVersion())
                .orElseGet(() -> {
                    Assignment made = new Assignment(campaign, signer.getCode(), signer.getStartsOn(), signedBefore);
                    assignments.add(made);
                    return made;
                });
    }

    private SigningCopy copy(
            Campaign campaign,
            PublishedVersion version,
            PublishedRendition text,
            Person signer,
            List<Acknowledgement> signed) {
        Optional<SignedVersion> last = signed.stream()
                .reduce((earlier, later) -> later)
                .map(each -> new SignedVersion(each.getVersionNumber(), each.getActedAt()));
        String title = text.content().title();
        return new SigningCopy(
                version.charterCode(),
                title,
                version.number(),
                text,
                version.latest(),
                Statement.about(title, version.number(), text.language()),
                campaign.reasonFor(signer.getStartsOn(), !signed.isEmpty()),
                campaign.dueOn(signer.getStartsOn()),
                last.orElse(null),
                last.map(each -> charters.compare(version.charterCode(), each.version(), version.number()))
                        .orElse(List.of()),
                campaign.settledBy(signed).map(Acknowledgement::getRecordId).orElse(null),
                campaign.declinedBy(acknowledgements.declines(List.of(signer.getCode()), campaign.getCharterCode()))
                        .map(Acknowledgement::getRecordId)
                        .orElse(null));
    }
}
