package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Person;
import org.servicecharter.shared.PortalAddress;

/**
 * Sends a signer who has a mail address the way to the receipt (SO-04), in the language of the text that was signed. The
 * receipt itself is not in the letter: its proof comes a moment after the signature, and mail is read by many machines.
 */
@ApplicationScoped
class ReceiptLetters {

    private static final String KIND = "receipt";

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
        outbox.put(words.write(
                        KIND,
                        Locale.forLanguageTag(language),
                        signer.getCode(),
                        signer.getEmail(),
                        signer.getName(),
                        title,
                        Integer.toString(given.getVersionNumber()),
                        organisation.there(given.getActedAt()),
                        portal.of("/signoff/receipt?record=" + record),
                        record)
                .once(KIND + "/" + record));
    }
}
