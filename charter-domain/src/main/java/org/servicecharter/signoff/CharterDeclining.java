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

/**
 * Declining to sign, with a reason (SO-14). It is a record of its own, the caller's act as much as a signature is, and
 * closes nothing: they may sign later. The manager is asked to talk with them and is not told the reason.
 */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class CharterDeclining {

    /** Characters. */
    public static final int WORDS_MAX = 2000;

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
     * Records that the caller declines, with its leaf in the evidence log and the letters that say so, in one
     * transaction. Whoever has declined this version already gets the same record.
     *
     * @param version the one they had before them
     * @param words their own, may be blank
     * @return the id of the record, which is that of the receipt
     * @throws DeclineReasonMissing when no reason is chosen
     * @throws DeclineWordsTooLong when the words are longer than {@value #WORDS_MAX} characters
     * @throws NewerVersionPublished when it is no longer the version to sign
     * @throws SignedAlready when the caller has signed
     * @throws TextNotOpened when the caller has not opened the text
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public String decline(String charterCode, int version, DeclineReason reason, String words) {
        Person signer = assignments.lockSigner(context.getCallerPrincipal().getName());
        Campaign campaign = campaigns.getRunning(charterCode);
        if (campaign.settledBy(acknowledgements.of(List.of(signer.getCode()), charterCode))
                .isPresent()) {
            throw new SignedAlready();
        }
        if (version != campaign.getCurrentVersion()) {
            throw new NewerVersionPublished(campaign.getCurrentVersion());
        }
        return acknowledgements.declines(List.of(signer.getCode()), charterCode).stream()
                .filter(given -> given.getVersionNumber() == version && campaign.isAbout(given))
                .findFirst()
                .orElseGet(() -> record(campaign, signer, reason, checked(words)))
                .getRecordId();
    }

    private Acknowledgement record(Campaign campaign, Person signer, DeclineReason reason, String words) {
        if (reason == null) {
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
        Instant now = assignment.notBeforeOpened(
                clock.instant().truncatedTo(ChronoUnit.MILLIS)); // every database keeps these
        Acknowledgement declined = Acknowledgement.declined(
                assignment,
                recordId,
                now,
                RecordFields.ofDecline(recordId, signer, assignment, text, reason, words, now));
        acknowledgements.add(declined);
        letters.put(declined, signer, version.title(), text.language());
        letters.askToTalk(declined, signer, version.title());
        outbox.withdrawAll(campaign.remindersOf(signer.getCode()), signer.getCode());
        return declined;
    }

    private static String checked(String words) {
        String text = words == null ? "" : words.strip();
        if (text.length() > WORDS_MAX) {
            throw new DeclineWordsTooLong(WORDS_MAX);
        }
        return text;
    }
}
