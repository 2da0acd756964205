package org.servicecharter.organisation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;

/** All wordings of the privacy notice, and who has read them. */
@ApplicationScoped
public class PrivacyNotices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    void add(PrivacyNotice notice) {
        em.persist(notice);
    }

    /** The last one that was set; empty while the portal's own holds. */
    Optional<PrivacyNotice> latest() {
        return em.createQuery("select n from PrivacyNotice n order by n.number desc", PrivacyNotice.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    int latestNumber() {
        Integer number = em.createQuery("select max(n.number) from PrivacyNotice n", Integer.class)
                .getSingleResult();
        return number == null ? 0 : number;
    }

    /** The portal's own, in the only language it has words in. */
    Map<String, String> ofThePortal() {
        String name = organisation.organisation().map(OrganisationRow::name).orElse("The organisation");
        String text = ResourceBundle.getBundle("org.servicecharter.organisation.privacy.notice", Locale.ENGLISH)
                .getString("text");
        return Map.of(Locale.ENGLISH.getLanguage(), MessageFormat.format(text, name));
    }

    boolean isRead(String personCode, int number) {
        return em.find(PrivacyReading.class, new PrivacyReading.Key(personCode, number)) != null;
    }

    /** Notes that somebody has read the wording that holds now; once is enough. */
    public void noteReading(String personCode) {
        int number = latestNumber();
        if (!isRead(personCode, number)) {
            em.persist(new PrivacyReading(personCode, number, clock.instant()));
        }
    }
}
