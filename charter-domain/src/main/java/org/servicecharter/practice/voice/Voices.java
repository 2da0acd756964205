package org.servicecharter.practice.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.shared.RandomCodes;

/** All that customers said. */
@ApplicationScoped
public class Voices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    /**
     * @param tone how it was; {@code null} for not said
     * @return its code
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or too many
     */
    public String add(String charter, Tone tone, String words, Instant now) {
        CustomerVoice voice = new CustomerVoice(codes.id(), charter, tone, words, now);
        em.persist(voice);
        return voice.code();
    }

    /** @throws VoiceNotFound when there is none with this code */
    CustomerVoice get(String code) {
        return em.createQuery("select v from CustomerVoice v where v.code = :code", CustomerVoice.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(VoiceNotFound::new);
    }

    long waitingAt(String charter) {
        return em.createQuery(
                        "select count(v) from CustomerVoice v where v.charter = :charter and v.state = :state",
                        Long.class)
                .setParameter("charter", charter)
                .setParameter("state", VoiceState.WAITING)
                .getSingleResult();
    }

    long count(VoiceState state) {
        return em.createQuery("select count(v) from CustomerVoice v where v.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** The latest first, each with the title of its charter as it is in force, or {@code null}. */
    List<Object[]> page(VoiceState state, int first, int size) {
        return em.createQuery(
                        "select v, (select max(c.particulars.title) from CharterVersion c"
                                + " where c.charterCode = v.charter) from CustomerVoice v where v.state = :state"
                                + " order by v.saidAt desc, v.id desc",
                        Object[].class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }
}
