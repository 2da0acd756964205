package org.servicecharter.signoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * Signing a charter. The signer is whoever calls, and cannot be anybody else: nothing that is handed in says who
 * (SO-01).
 */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class CharterSigning {

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
    private ReceiptLetters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Says before the last step whether {@link #sign} would take it: the same refusals, and nothing is recorded.
     *
     * @throws StatementNotTicked when the statement is not ticked
     * @throws NewerVersionPublished when it is no longer the version to sign
     * @throws TextNotOpened when this text was not opened by the caller
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public void requireSignable(Signature given) {
        requireComplete(given, campaigns.getRunning(given.charterCode()));
        Assignment assignment = assigned(given, context.getCallerPrincipal().getName());
        assignment.requireOpened(given.sha256());
    }

    /**
     * Records the caller's act, with its leaf in the evidence log and the letter that says so, in one transaction
     * (SO-05). Whoever has signed already, by a second click or in another tab, gets the same record.
     *
     * @return the id of the record, which is that of the receipt
     * @throws StatementNotTicked when the statement is not ticked
     * @throws NewerVersionPublished when it is no longer the version to sign
     * @throws TextNotOpened when this text was not opened by the caller
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public String sign(Signature given) {
        Person signer = assignments.lockSigner(context.getCallerPrincipal().getName());
        Campaign campaign = campaigns.getRunning(given.charterCode());
        List<Acknowledgement> signed = acknowledgements.of(List.of(signer.getCode()), given.charterCode());
        return campaign.settledBy(signed)
                .orElseGet(() -> acknowledge(given, campaign, signer))
                .getRecordId();
    }

    private Acknowledgement acknowledge(Signature given, Campaign campaign, Person signer) {
        requireComplete(given, campaign);
        Assignment assignment = assigned(given, signer.getCode());
        PublishedVersion version = charters.published(given.charterCode(), given.version());
        PublishedRendition text = frozen(version, given.sha256());
        assignment.acknowledge(text.sha256());
        Statement statement = Statement.about(text.content().title(), version.number(), text.language());
        String recordId = acknowledgements.newId();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // every database keeps these
        SaltedRecord evidence =
                RecordFields.ofOwnAct(recordId, signer, assignment, text, statement, given.commit(), now);
        Acknowledgement acknowledgement = new Acknowledgement(assignment, recordId, now, evidence);
        acknowledgements.add(acknowledgement);
        letters.put(acknowledgement, signer, text.content().title(), text.language());
        outbox.withdrawAll(campaign.remindersOf(signer.getCode()), signer.getCode());
        return acknowledgement;
    }

    private static void requireComplete(Signature given, Campaign campaign) {
        if (given.version() != campaign.getCurrentVersion()) {
            throw new NewerVersionPublished(campaign.getCurrentVersion());
        }
        if (!given.read()) {
            throw new StatementNotTicked(given.version());
        }
    }

    private Assignment assigned(Signature given, String signerCode) {
        return assignments
                .find(signerCode, given.charterCode(), given.version())
                .orElseThrow(() -> new TextNotOpened(given.version()));
    }

    private static PublishedRendition frozen(PublishedVersion version, String sha256) {
        PublishedRendition text = version.renditions().stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new TextNotOpened(version.number()));
        if (!TreeHash.ofText(text.canonicalJson()).equals(sha256)) {
            throw new IllegalStateException("The text of " + version.charterCode() + " " + version.number()
                    + " is not the one that was frozen; nobody can sign it.");
        }
        return text;
    }
}
