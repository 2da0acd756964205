package org.servicecharter.workshop.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;

/**
 * The way every command takes. It waits for its turn on the board; if its key was carried out before, it answers the
 * same again and does nothing, so that a phone may repeat it after any interruption.
 */
@ApplicationScoped
public class Commands {

    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{16,64}");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workshops workshops;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /**
     * Carries {@code work} out once for this key. A refusal leaves no trace of the key, so that the same command may
     * succeed later.
     *
     * @param work gets the locked workshop and answers the id of what it made, or {@code null}
     * @return the answer, of the first time if there was one; {@code null} also when the answer was forgotten since
     * @throws KeyNotUsable when the key is not 16 to 64 letters, digits and dashes
     */
    public String once(String workshopCode, String key, Function<Workshop, String> work) {
        requireUsable(key);
        Workshop workshop = workshops.lock(workshopCode);
        String hash = codes.hash(workshop.getCode() + ":" + key);
        CommandKey done = em.find(CommandKey.class, hash);
        if (done != null) {
            return done.getAnswer();
        }
        workshop.getCourse().touched(clock.instant());
        String answer = work.apply(workshop);
        em.persist(new CommandKey(hash, workshop.getCode(), answer));
        return answer;
    }

    /** What the command with this key answered; nothing when there was none, or its answer is forgotten. */
    public Optional<String> answered(Workshop workshop, String key) {
        requireUsable(key);
        return Optional.ofNullable(em.find(CommandKey.class, codes.hash(workshop.getCode() + ":" + key)))
                .map(CommandKey::getAnswer);
    }

    /** @throws KeyNotUsable when nobody could tell this key from another's */
    public static void requireUsable(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new KeyNotUsable();
        }
    }

    /**
     * Keeps of this workshop's keys only their hashes: an answer names a hidden card, which has an author (W-05). Those
     * alone stay by which a group takes its own words back: they name what everybody sees.
     */
    public void forgetAnswers(Workshop workshop) {
        em.flush();
        em.createQuery("update CommandKey k set k.answer = null where k.workshopCode = :code"
                        + " and k.answer not in (select p.id from FoundPrinciple p where p.workshopCode = :code)"
                        + " and k.answer not in (select b.id from FoundBehaviour b where b.workshopCode = :code)"
                        + " and k.answer not in (select c.id from Card c where c.workshopCode = :code"
                        + " and c.source = org.servicecharter.workshop.card.CardSource.GROUP)")
                .setParameter("code", workshop.getCode())
                .executeUpdate();
    }
}
