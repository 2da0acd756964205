package org.servicecharter.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Where the portal's services note what an administrator just did. Works only inside the transaction of the act: if
 * that is undone, so is the note.
 *
 * <p>Open to every caller, since the act itself has already been allowed or refused.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    /**
     * Notes an act of the person who is calling.
     *
     * @param act a key such as {@code person.changed}, at most 60 characters; its wording is {@code act.person.changed}
     *     in the words of the audit page
     * @param about the code of whom or what it was done to, at most 200 characters
     * @param detail what changed, as codes and values; cut after 2,000 characters
     */
    public void note(String act, String about, String detail) {
        noteBy(context.getCallerPrincipal().getName(), act, about, detail);
    }

    /** The same for someone who has no session yet, such as the first administrator during setup. */
    public void noteBy(String who, String act, String about, String detail) {
        em.persist(new AuditEntry(clock.instant(), who, act, about, detail));
    }

    /** The same for many acts at once, such as those of an import, which are all of one moment. */
    public void noteAllBy(String who, List<AuditNote> notes) {
        Instant now = clock.instant();
        notes.forEach(note -> em.persist(new AuditEntry(now, who, note.act(), note.about(), note.detail())));
    }
}
