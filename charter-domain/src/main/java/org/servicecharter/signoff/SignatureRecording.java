package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AskedPeople;
import org.servicecharter.signoff.tree.TreeHash;
import org.servicecharter.signoff.understanding.QuestionSets;

/**
 * Records signatures, in whatever manner they are given, and that somebody declines. Who signs or declines is for
 * those to know who call it: the services of
 * this concept, each of which takes nobody but its caller.
 */
@ApplicationScoped
public class SignatureRecording {

    /**
     * A signature on paper, with the people whose acts it took (SO-16).
     *
     * @param sha256 of the text that was signed
     * @param datedOn the date written on it
     */
    public record OnPaper(
            String recordId,
            String signer,
            String charterCode,
            int version,
            String sha256,
            boolean commit,
            LocalDate datedOn,
            String enteredBy,
            Instant enteredAt,
            String witness,
            String scanSha256) {}

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private AskedPeople askedPeople;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private QuestionSets questions;

    @Inject
    private CharterQueries charters;

    @Inject
    private ReceiptLetters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Refuses what {@link #record} would refuse, and records nothing. */
    @Transactional
    public void requireSignable(Signature given, String signerCode) {
        Campaign campaign = campaigns.getRunning(given.charterCode());
        requireComplete(given, campaign);
        Assignment assignment = assigned(given, signerCode);
        assignment.requireOpened(given.sha256());
        questions.answered(campaign, assignment);
    }

    /**
     * One transaction: record, leaf and letter. Whoever has signed already gets the same record; two at the same moment
     * come one after the other.
     *
     * @return the id of the record
     */
    @Transactional
    public String record(Signature given, String signerCode, Signature.Manner manner) {
        return record(given, signerCode, manner, clock.instant());
    }

    /** The same, at a moment. */
    @Transactional
    public String record(Signature given, String signerCode, Signature.Manner manner, Instant at) {
        Person signer = assignments.lockSigner(signerCode);
        Campaign campaign = campaigns.getRunning(given.charterCode());
        List<Acknowledgement> signed = acknowledgements.of(List.of(signer.getCode()), given.charterCode());
        return campaign.settledBy(signed)
                .orElseGet(() -> acknowledge(given, campaign, signer, manner, at))
                .getRecordId();
    }

    /**
     * The same for a signature on paper, once its witness has compared it.
     *
     * @throws SignedAlready when the person has signed
     * @throws NothingToSign when the person is not asked to sign this charter
     */
    @Transactional
    public void record(OnPaper paper) {
        Person signer = assignments.lockSigner(paper.signer());
        Campaign campaign = campaigns.getRunning(paper.charterCode());
        List<Acknowledgement> signed = acknowledgements.of(List.of(signer.getCode()), paper.charterCode());
        if (campaign.settledBy(signed).isPresent()) {
            throw new SignedAlready();
        }
        Optional<Assignment> last = assignments.find(signer.getCode(), paper.charterCode(), paper.version());
        Assignment assignment = last.filter(one -> !one.isOver())
                .orElseGet(() -> new Assignment(
                        campaign, paper.version(), asked(campaign, signer), !signed.isEmpty(), last.orElse(null)));
        assignment.acknowledgeOnPaper();
        assignments.add(assignment);
        PublishedVersion version = charters.published(paper.charterCode(), paper.version());
        PublishedRendition text = frozen(version, paper.sha256());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // every database keeps these
        Statement statement = Statement.about(text.content().title(), version.number(), text.language());
        settle(
                Acknowledgement.onPaper(
                        assignment,
                        paper.recordId(),
                        now,
                        RecordFields.ofPaper(signer, assignment, text, statement, paper, now)),
                campaign,
                signer,
                text);
    }

    /**
     * One transaction: record, leaf and the letters that say so. Whoever has declined this version already gets the
     * same record.
     *
     * @return the id of the record
     * @throws DeclineReasonMissing when no reason is chosen
     * @throws NewerVersionPublished when it is no longer the version to sign
     * @throws SignedAlready when the person has signed
     * @throws TextNotOpened when the person has not opened the text
     */
    @Transactional
    public String decline(CharterDeclining.Decline given, String signerCode, Signature.Manner manner, Instant at) {
        String charterCode = given.charterCode();
        Person signer = assignments.lockSigner(signerCode);
        Campaign campaign = campaigns.getRunning(charterCode);
        if (campaign.settledBy(acknowledgements.of(List.of(signer.getCode()), charterCode))
                .isPresent()) {
            throw new SignedAlready();
        }
        if (given.version() != campaign.getCurrentVersion()) {
            throw new NewerVersionPublished(campaign.getCurrentVersion());
        }
        return acknowledgements.declines(List.of(signer.getCode()), charterCode).stream()
                .filter(before -> before.getVersionNumber() == given.version() && campaign.isAbout(before))
                .findFirst()
                .orElseGet(() -> declined(campaign, signer, given, manner, at))
                .getRecordId();
    }

    private Acknowledgement declined(
            Campaign campaign, Person signer, CharterDeclining.Decline given, Signature.Manner manner, Instant at) {
        if (given.reason() == null) {
            throw new DeclineReasonMissing();
        }
        int number = campaign.getCurrentVersion();
        Assignment assignment = assignments
                .find(signer.getCode(), campaign.getCharterCode(), number)
                .orElseThrow(() -> new TextNotOpened(number));
        assignment.decline();
        PublishedVersion version = charters.published(campaign.getCharterCode(), number);
        PublishedRendition text = version.renditions().stream()
                .filter(each -> each.sha256().equals(assignment.getOpenedSha256()))
                .findFirst()
                .orElseThrow(() -> new TextNotOpened(number));
        String recordId = acknowledgements.newId();
        Instant now = assignment.notBeforeOpened(at.truncatedTo(ChronoUnit.MILLIS)); // every database keeps these
        Acknowledgement declined = Acknowledgement.declined(
                assignment,
                recordId,
                now,
                RecordFields.ofDecline(recordId, signer, assignment, text, given, manner, now));
        acknowledgements.add(declined);
        letters.put(declined, signer, version.title(), text.language());
        letters.askToTalk(declined, signer, version.title());
        outbox.withdrawAll(campaign.remindersOf(signer.getCode()), signer.getCode());
        return declined;
    }

    private Asked asked(Campaign campaign, Person signer) {
        return askedPeople
                .find(campaign.scope(), signer)
                .orElseThrow(() -> new NothingToSign(campaign.getCharterCode()));
    }

    private void settle(Acknowledgement signed, Campaign campaign, Person signer, PublishedRendition text) {
        acknowledgements.add(signed);
        letters.put(signed, signer, text.content().title(), text.language());
        outbox.withdrawAll(campaign.remindersOf(signer.getCode()), signer.getCode());
    }

    private Acknowledgement acknowledge(
            Signature given, Campaign campaign, Person signer, Signature.Manner manner, Instant at) {
        requireComplete(given, campaign);
        Assignment assignment = assigned(given, signer.getCode());
        PublishedVersion version = charters.published(given.charterCode(), given.version());
        PublishedRendition text = frozen(version, given.sha256());
        Optional<String> answered = questions.answered(campaign, assignment);
        assignment.acknowledge(text.sha256());
        Signature.Manner how = answered.map(manner::understood).orElse(manner);
        Statement statement = Statement.about(text.content().title(), version.number(), text.language());
        String recordId = acknowledgements.newId();
        Instant now = assignment.notBeforeOpened(at.truncatedTo(ChronoUnit.MILLIS)); // every database keeps these
        SaltedRecord evidence =
                RecordFields.ofOwnAct(recordId, signer, assignment, text, statement, given.commit(), how, now);
        Acknowledgement acknowledgement = new Acknowledgement(assignment, recordId, now, evidence);
        settle(acknowledgement, campaign, signer, text);
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
