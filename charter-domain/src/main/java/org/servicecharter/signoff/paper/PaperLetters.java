package org.servicecharter.signoff.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.PortalAddress;

/** Asks a witness who has a mail address; the others find it on their page. */
@ApplicationScoped
class PaperLetters {

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PortalAddress portal;

    void askToWitness(PaperRow paper, PersonRow witness) {
        if (witness.email() != null) {
            outbox.put(words.write(
                            "witness",
                            organisation.language(),
                            witness.code(),
                            witness.email(),
                            witness.name(),
                            paper.title(),
                            Integer.toString(paper.version()),
                            paper.signer(),
                            paper.enteredBy(),
                            portal.of("/signoff/witness?record=" + paper.recordId()))
                    .once("witness/" + paper.recordId()));
        }
    }
}
