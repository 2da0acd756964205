package org.servicecharter.signoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.FrozenChanges;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.SigningCopy.SignedVersion;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AskedPeople;

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
    private FrozenChanges changes;

    @Inject
    private AskedPeople askedPeople;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

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

    /** The same for the text with this hash, in whatever language and format; any other is the main text. */
    public SigningCopy open(String charterCode, String sha256) {
        return open(charterCode, sha256, List.of());
    }

    /**
     * Puts the version that is to be signed before the caller, and notes that it was opened (SO-02). Whoever has
     * signed sees it too; nothing is noted then.
     *
     * @param sha256 of the text the caller chose among those of the version, in whatever language and format; with any
     *     other it is the one in the language they like best
     * @param wanted languages that the caller reads, the best first; where the version is in none of them it is the main
     *     text
     * @throws NothingToSign when nobody is asked to sign this charter, or this person is not: they do not belong to its
     *     audience, are asked later, or are exempt
     */
    public SigningCopy open(String charterCode, String sha256, List<LanguageRange> wanted) {
        Person signer = people.get(context.getCallerPrincipal().getName());
        Campaign campaign = campaigns.getRunning(charterCode);
        List<Acknowledgement> signed = acknowledgements.of(List.of(signer.getCode()), charterCode);
        PublishedVersion version = charters.published(charterCode, campaign.getCurrentVersion());
        PublishedRendition text = version.latest().stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElseGet(() -> version.bestFor(wanted));
        Optional<Asked> asked = askedPeople.find(campaign.scope(), signer);
        if (campaign.settledBy(signed).isEmpty()) {
            LocalDate today = organisation.today();
            Asked now = asked.filter(one -> one.isFor(today)).orElseThrow(() -> new NothingToSign(charterCode));
            if (!assignments.isOpened(signer.getCode(), campaign, text.sha256())) {
                signed = note(campaign, now, text.sha256());
            }
        }
        return copy(campaign, version, text, asked, signed);
    }

    /** @return what the person has signed by now: another tab of theirs may have come first */
    private List<Acknowledgement> note(Campaign campaign, Asked now, String sha256) {
        Person signer = assignments.lockSigner(now.person().getCode());
        List<Acknowledgement> signed = acknowledgements.of(List.of(signer.getCode()), campaign.getCharterCode());
        if (campaign.settledBy(signed).isEmpty()) {
            assignments.open(campaign, now, !signed.isEmpty(), sha256, clock.instant());
        }
        return signed;
    }

    private SigningCopy copy(
            Campaign campaign,
            PublishedVersion version,
            PublishedRendition text,
            Optional<Asked> asked,
            List<Acknowledgement> signed) {
        Optional<Acknowledgement> last = signed.stream().reduce((earlier, later) -> later);
        Optional<SignedVersion> lastVersion =
                last.map(each -> new SignedVersion(each.getVersionNumber(), each.getActedAt()));
        String title = text.content().title();
        Statement statement = Statement.about(title, version.number(), text.language());
        return new SigningCopy(
                version.charterCode(),
                title,
                version.number(),
                text,
                version.latest(),
                campaign.getPlan().isCommitAsked() ? statement : new Statement(statement.read(), ""),
                asked.map(one -> campaign.reasonFor(one, !signed.isEmpty())).orElse(AskedBecause.LAUNCH),
                asked.map(Asked::dueOn).orElse(null),
                lastVersion.orElse(null),
                version.changeReason(),
                last.map(each -> changes(each, version, text)).orElse(List.of()),
                campaign.settledBy(signed).map(Acknowledgement::getRecordId).orElse(null),
                campaign.declinedBy(acknowledgements.declines(
                                List.of(context.getCallerPrincipal().getName()), campaign.getCharterCode()))
                        .map(Acknowledgement::getRecordId)
                        .orElse(null));
    }

    private List<ClauseChange> changes(Acknowledgement last, PublishedVersion version, PublishedRendition text) {
        String signed = last.getRecord().value(RecordFields.CONTENT_HASH).orElse(""); // none when it was erased
        return changes.between(version.charterCode(), last.getVersionNumber(), signed, version.number(), text.sha256());
    }
}
