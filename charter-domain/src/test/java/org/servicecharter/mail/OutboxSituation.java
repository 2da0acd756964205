package org.servicecharter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.servicecharter.as.Adam;

/** Letters put by somebody, and a look at what became of them. Each test has addresses of its own. */
@ApplicationScoped
public class OutboxSituation {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private Outbox outbox;

    @Inject
    private LetterSeal seal;

    @Inject
    private MailQueries queries;

    @Inject
    private Adam adam;

    @PersistenceContext
    private EntityManager em;

    @Transactional
    public boolean put(String address, String once) {
        return outbox.put(letter(address).once(once));
    }

    @Transactional
    public void putWithLink(String address, String link, Instant until) {
        outbox.put(new Letter("test", null, address, "With a link", "Come: " + link, null, null, null)
                .withLink(link, until));
    }

    /** The act that caused the letter fails after it was put. */
    @Transactional
    public void putAndFail(String address) {
        outbox.put(letter(address));
        throw new IllegalStateException("something else went wrong");
    }

    static Letter letter(String address) {
        return new Letter("test", "emil", address, "To " + address, "Hello " + address, null, null, null);
    }

    /** Letters to addresses that hold this part, once no postman is at one of them, the timer's included. */
    public List<MailRow> settled(String part) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        List<MailRow> found = found(part);
        while (found.stream().anyMatch(row -> row.state() == MailState.SENDING)
                && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            found = found(part);
        }
        assertThat(found).noneMatch(row -> row.state() == MailState.SENDING);
        return found;
    }

    public List<MailState> states(String part) throws Exception {
        return settled(part).stream().map(MailRow::state).distinct().toList();
    }

    public List<MailRow> found(String part) throws Exception {
        return adam.get(() -> queries.page(new MailSearch(part, null), 0, 500));
    }

    /** The link of a letter that waits, which nobody but a postman sees. */
    @Transactional
    public String linkIn(long id) {
        OutgoingMail letter = em.find(OutgoingMail.class, id);
        return seal.open(letter.getSealedLink(), letter.getMessageId()).orElseThrow();
    }

    /** All that the database holds of a letter's text and link. */
    @Transactional
    public String stored(String address) {
        Object[] row = (Object[]) em.createNativeQuery("select body, sealed_link from outgoing_mail where address = ?1")
                .setParameter(1, address)
                .getSingleResult();
        return row[0] + "|" + row[1];
    }
}
