package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Person;
import org.servicecharter.shared.PortalAddress;

/**
 * Sends a signer who has a mail address the way to the receipt (SO-04), in the language of the text that was signed, also when they declined. The
 * receipt itself is not in the letter: its proof comes a moment after the signature, and mail is read by many machines.
 */
@ApplicationScoped
class ReceiptLetters {

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PortalAddress portal;

    void put(Acknowledgement given, Person signer, String title, String language) {
        if (signer.getEmail() == null) {
            return;
        }
        String record = given.getRecordId();
        String kind =
                switch (given.getOutcome()) {
                    case ACKNOWLEDGED -> "receipt";
                    case PAPER -> "paperReceipt";
                    case DECLINED -> "declined";
                    case EXEMPT, LEFT, SUPERSEDED, WITHDRAWN ->
                        throw new IllegalArgumentException("nobody's own act: " + given.getOutcome());
                };
        outbox.put(words.write(
                        kind,
                        Locale.forLanguageTag(language),
                        signer.getCode(),
                        signer.getEmail(),
                        signer.getName(),
                        title,
                        Integer.toString(given.getVersionNumber()),
                        organisation.there(given.getActedAt()),
                        portal.of("/signoff/receipt?record=" + record),
                        record)
                .once(kind + "/" + record));
    }

    /** The manager is told that, not why (SO-14). */
    void askToTalk(Acknowledgement declined, Person signer, String title) {
        Optional.ofNullable(signer.getManagerCode())
                .flatMap(organisation::employee)
                .filter(manager -> manager.email() != null)
                .ifPresent(manager -> outbox.put(words.write(
                                "talk",
                                organisation.language(),
                                manager.code(),
                                manager.email(),
                                manager.name(),
                                signer.getName(),
                                title,
                                Integer.toString(declined.getVersionNumber()),
                                portal.of("/signoff/team"))
                        .once("talk/" + declined.getRecordId())));
    }
}
