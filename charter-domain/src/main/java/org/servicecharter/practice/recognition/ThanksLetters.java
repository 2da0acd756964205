package org.servicecharter.practice.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.PortalAddress;

/** Tells by letter that there are thanks; the words stay in the portal. Without a mail address there is no letter. */
@ApplicationScoped
class ThanksLetters {

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PortalAddress portal;

    void tell(Thanks thanks, PersonRow thanked) {
        String giver = organisation.person(thanks.giver()).map(PersonRow::name).orElse(thanks.giver());
        put("thanks", thanks.code(), thanked, giver);
        askManager(thanks, thanked, thanks.code());
    }

    /** Asks the manager for a word, unless they said the thanks themselves; once for each of these. */
    void askManager(Thanks thanks, PersonRow thanked, String once) {
        if (thanked.managerCode() != null && !thanked.managerCode().equals(thanks.giver())) {
            organisation
                    .employee(thanked.managerCode())
                    .ifPresent(manager -> put("thanksToAnswer", once, manager, thanked.name()));
        }
    }

    private void put(String kind, String once, PersonRow to, String about) {
        if (to.email() != null) {
            outbox.put(words.write(
                            kind,
                            organisation.language(),
                            to.code(),
                            to.email(),
                            to.name(),
                            about,
                            portal.of("/daily/thanks"))
                    .once(kind + "/" + once));
        }
    }
}
