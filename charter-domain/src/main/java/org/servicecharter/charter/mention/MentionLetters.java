package org.servicecharter.charter.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.PortalAddress;

/**
 * Writes to whoever is named in a comment and has a mail address. What was said is not in the letter, and who said it
 * only if they gave their name to it.
 */
@ApplicationScoped
class MentionLetters {

    @Inject
    private Charters charters;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalAddress portal;

    void tell(@Observes Mentioned mentioned) {
        organisation
                .employee(mentioned.personCode())
                .filter(person -> person.email() != null)
                .ifPresent(person -> write(mentioned, person));
    }

    private void write(Mentioned mentioned, PersonRow person) {
        CharterVersion version = charters.getLatest(mentioned.charterCode());
        String by = mentioned.by() == null
                ? ""
                : organisation.person(mentioned.by()).map(PersonRow::name).orElse("");
        outbox.put(words.write(
                "mention",
                organisation.language(),
                person.code(),
                person.email(),
                person.name(),
                version.getParticulars().getTitle(),
                by.isEmpty() ? 0 : 1,
                by,
                portal.of("/")));
    }
}
