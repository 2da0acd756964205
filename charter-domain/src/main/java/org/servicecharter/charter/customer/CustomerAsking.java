package org.servicecharter.charter.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.servicecharter.charter.consultation.Consultations;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** Asks customers, too, while staff are asked about a draft. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class CustomerAsking {

    @Inject
    private Charters charters;

    @Inject
    private Consultations consultations;

    @Inject
    private CustomerLinks links;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private RandomCodes codes;

    /** How customers are asked about the latest version; empty when they are not. */
    public Optional<CustomerLinkView> link(String code) {
        return links.find(charters.getLatest(code)).map(link -> new CustomerLinkView(link.isAnswersShown()));
    }

    /**
     * A new link for customers, told this once; the one before leads nowhere any more.
     *
     * @return its secret
     * @throws org.servicecharter.charter.consultation.ConsultationNotFound when staff are not asked either
     * @throws org.servicecharter.charter.consultation.ConsultationOver when the time for it is over
     */
    public String newLink(String code) {
        CharterVersion version = charters.getForChange(code);
        consultations.requireOpen(version, organisation.today());
        String secret = codes.secret();
        CustomerLink link = links.find(version).orElseGet(() -> new CustomerLink(version));
        link.renew(codes.hash(secret));
        links.add(link);
        return secret;
    }

    /** Whether customers read by their link, once it is published, what they said and what came of it. */
    public void showAnswers(String code, boolean shown) {
        links.find(charters.getForChange(code)).ifPresent(link -> link.showAnswers(shown));
    }

    /** The link leads nowhere any more. What was said stays. */
    public void end(String code) {
        links.find(charters.getForChange(code)).ifPresent(links::remove);
    }
}
