package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What a person got by mail about one thing, for who has to show it. */
@ApplicationScoped
public class MailHistory {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The latest first. @param about words that the letter holds, as a charter's title */
    public List<MailRow> of(String personCode, String about) {
        return em.createQuery(
                        "select m from OutgoingMail m where m.personCode = :person and (m.subject like :part escape '!'"
                                + " or m.body like :part escape '!') order by m.putAt desc, m.id desc",
                        OutgoingMail.class)
                .setParameter("person", personCode)
                .setParameter("part", "%" + about.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(MOST)
                .getResultStream()
                .map(mail -> mail.row(clock.instant()))
                .toList();
    }
}
