package org.servicecharter.charter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;

/** The renditions that are worked on, version by version. */
@ApplicationScoped
public class RenditionDrafts {

    @PersistenceContext
    private EntityManager em;

    void add(RenditionDraft rendition) {
        em.persist(rendition);
    }

    void remove(RenditionDraft rendition) {
        em.remove(rendition);
    }

    /** By language, the standard one first. */
    List<RenditionDraft> of(CharterVersion version) {
        return ofCharter(version.getCharterCode()).stream()
                .filter(rendition -> rendition.getVersionNumber() == version.getNumber())
                .toList();
    }

    /** Of all versions of one charter. */
    List<RenditionDraft> ofCharter(String code) {
        return em.createQuery(
                        "select r from RenditionDraft r where r.charterCode = :code"
                                + " order by r.versionNumber, r.language, r.format desc",
                        RenditionDraft.class)
                .setParameter("code", code)
                .getResultList();
    }

    Optional<RenditionDraft> find(CharterVersion version, String language, RenditionFormat format) {
        return of(version).stream()
                .filter(rendition -> rendition.getLanguage().equals(language) && rendition.getFormat() == format)
                .findFirst();
    }

    /** @throws RenditionNotFound when there is none */
    RenditionDraft get(CharterVersion version, String language, RenditionFormat format) {
        return find(version, language, format).orElseThrow(RenditionNotFound::new);
    }

    /** The next version begins with the same renditions. */
    public void carryOver(CharterVersion from, CharterVersion next) {
        of(from).forEach(rendition -> add(rendition.carriedTo(next)));
    }

    /** @throws RenditionNotInStep when one that is marked complete is not */
    public void requireInStep(CharterVersion version) {
        complete(version).forEach(rendition -> rendition.requireInStep(version));
    }

    /** Freezes those marked complete beside the main text, which is frozen already. */
    public void freeze(Charter charter, CharterVersion version, Instant now) {
        complete(version)
                .forEach(rendition -> version.freeze(rendition.text(version, charter.getKind()), null, null, now));
    }

    private List<RenditionDraft> complete(CharterVersion version) {
        return of(version).stream().filter(RenditionDraft::isComplete).toList();
    }
}
