package org.servicecharter.charter.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.charter.consultation.Comment;
import org.servicecharter.charter.consultation.Comments;
import org.servicecharter.charter.consultation.ConsultationNotFound;
import org.servicecharter.charter.consultation.ConsultationView;
import org.servicecharter.charter.consultation.Consultations;
import org.servicecharter.charter.consultation.Discussion;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.OrganisationQueries;

/**
 * A draft for customers, and what they say about it. The secret of the link says that they are asked; nobody signs in,
 * and nothing is kept of them but what they write.
 */
@Stateless
@PermitAll
public class CustomerSpeaking {

    /** So many unanswered comments of customers, and no more are taken until some are answered. */
    private static final long MOST_WAITING = 1000;

    @Inject
    private CustomerLinks links;

    @Inject
    private Charters charters;

    @Inject
    private Consultations consultations;

    @Inject
    private Comments comments;

    @Inject
    private OrganisationQueries organisation;

    /** @throws CustomerLinkNotUsable when no link has this secret (any more) */
    public AskedCustomers read(String secret) {
        CustomerLink link = links.open(secret);
        CharterVersion version = charters.getVersion(link.getCharterCode(), link.getVersionNumber());
        ConsultationView asked = consultations
                .find(version)
                .map(period -> ConsultationView.of(period, organisation.today()))
                .orElseThrow(ConsultationNotFound::new);
        boolean open = consultations.isOpen(version, organisation.today());
        boolean over = link.isAnswersShown() && version.getState().isFrozen();
        return new AskedCustomers(
                version.getParticulars().getTitle(),
                asked.lastOn(),
                open ? DraftView.toRead(charters.get(version.getCharterCode()), version) : null,
                link.isAnswersShown(),
                over ? Discussion.ofCustomers(version, comments.of(version)) : null);
    }

    /**
     * A comment on a clause, or on the whole.
     *
     * @throws CustomerLinkNotUsable when no link has this secret (any more)
     * @throws org.servicecharter.charter.consultation.ConsultationOver when the time for it is over
     * @throws org.servicecharter.charter.version.ClauseNotFound when the clause was taken out meanwhile
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or too many
     * @throws CustomersWaiting when so many wait for an answer already that nobody could read more
     */
    public void comment(String secret, CustomerSaid said) {
        CustomerLink link = links.open(secret);
        charters.getForChange(link.getCharterCode()); // or somebody hands it in meanwhile with this unanswered
        CharterVersion version = charters.getVersion(link.getCharterCode(), link.getVersionNumber());
        consultations.requireOpen(version, organisation.today());
        if (comments.waitingCustomers(version) >= MOST_WAITING) {
            throw new CustomersWaiting();
        }
        Clause clause = said.clause() == null ? null : version.wording().getClause(said.clause());
        comments.add(
                Comment.fromCustomer(version, clause, said.seen(), said.words(), said.name(), organisation.today()));
    }
}
