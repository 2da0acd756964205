package org.servicecharter.charter.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All charters with all their versions. */
@ApplicationScoped
public class Charters {

    @PersistenceContext
    private EntityManager em;

    public void add(Charter charter) {
        em.persist(charter);
        em.flush(); // its versions name it by code, so the provider does not know that it comes first
    }

    public void add(CharterVersion version) {
        em.persist(version);
    }

    public boolean has(String code) {
        return find(code).isPresent();
    }

    /** @throws CharterNotFound when no charter has this code */
    public Charter get(String code) {
        return find(code).orElseThrow(() -> new CharterNotFound(code));
    }

    public Optional<Charter> find(String code) {
        return em.createQuery("select c from Charter c where c.code = :code", Charter.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Those that a workshop made, by code. */
    public List<Charter> fromWorkshops() {
        return em.createQuery("select c from Charter c where c.workshopCode is not null order by c.code", Charter.class)
                .getResultList();
    }

    /** Those of units, by code. */
    public List<Charter> ofUnits() {
        return em.createQuery("select c from Charter c where c.unitCode is not null order by c.code", Charter.class)
                .getResultList();
    }

    /** What is in force of the charters of units under an umbrella. */
    public List<CharterVersion> inForceUnder(String umbrella) {
        return em.createQuery(
                        "select v from CharterVersion v, Charter c where c.code = v.charterCode"
                                + " and c.umbrellaCode = :umbrella and v.state in :inForce",
                        CharterVersion.class)
                .setParameter("umbrella", umbrella)
                .setParameter("inForce", states(VersionState::isInForce))
                .getResultList();
    }

    /** Those that inherit from nothing, by code. */
    public List<Charter> umbrellas() {
        return em.createQuery("select c from Charter c where c.unitCode is null order by c.code", Charter.class)
                .getResultList();
    }

    /**
     * The latest version, for this transaction alone: whoever else wants to change the charter waits until it ends.
     *
     * @throws CharterNotFound when no charter has this code
     */
    public CharterVersion getForChange(String code) {
        em.createQuery("select c from Charter c where c.code = :code", Charter.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new CharterNotFound(code));
        return getLatest(code);
    }

    /** @throws CharterNotFound when no charter has this code */
    public CharterVersion getLatest(String code) {
        return versions(code).stream().findFirst().orElseThrow(() -> new CharterNotFound(code));
    }

    /** Published or not. @throws VersionNotFound when there is none with this number */
    public CharterVersion getVersion(String code, int number) {
        return versions(code).stream()
                .filter(version -> version.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new VersionNotFound(code, number));
    }

    /** @throws VersionNotFound when there is none with this number, or it was never published */
    public CharterVersion getPublished(String code, int number) {
        return em.createQuery(
                        "select v from CharterVersion v where v.charterCode = :code and v.number = :number",
                        CharterVersion.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .filter(version -> version.getState().isFrozen())
                .orElseThrow(() -> new VersionNotFound(code, number));
    }

    public Optional<CharterVersion> findInForce(String code) {
        return versions(code).stream()
                .filter(version -> version.getState().isInForce())
                .findFirst();
    }

    /** Codes of the charters of which a version was announced for this day or an earlier one. */
    public List<String> due(LocalDate today) {
        return em.createQuery(
                        "select distinct v.charterCode from CharterVersion v where v.state = :announced"
                                + " and v.particulars.effectiveOn <= :today",
                        String.class)
                .setParameter("announced", VersionState.ANNOUNCED)
                .setParameter("today", today)
                .getResultList();
    }

    /** The latest first; none when no charter has this code. */
    public List<CharterVersion> versions(String code) {
        return em.createQuery(
                        "select v from CharterVersion v where v.charterCode = :code order by v.number desc",
                        CharterVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** All texts that were ever published, in one query; the latest first. */
    public List<Edition> editions(String code) {
        return em.createQuery(
                        "select new org.servicecharter.charter.version.Edition("
                                + "v.number, v.state, r.language, r.format, r.sha256) from CharterVersion v join v.renditions r where v.charterCode = :code"
                                + " order by v.number desc, r.id",
                        Edition.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Every version of every charter: charters by code, the latest version first. */
    public List<CharterVersion> allVersions() {
        return em.createQuery(
                        "select v from CharterVersion v order by v.charterCode, v.number desc", CharterVersion.class)
                .getResultList();
    }

    /** Codes of those who wrote a version, in order. */
    public List<String> editors(String code, int version) {
        return em.createQuery(
                        "select e from CharterVersion v join v.editors e where v.charterCode = :code"
                                + " and v.number = :number order by e",
                        String.class)
                .setParameter("code", code)
                .setParameter("number", version)
                .getResultList();
    }

    /** What the organisation stands by today: charters by code, with all their clauses in two queries. */
    public List<CharterVersion> allInForce() {
        return em.createQuery(
                        "select v from CharterVersion v where v.state in :inForce order by v.charterCode",
                        CharterVersion.class)
                .setParameter("inForce", states(VersionState::isInForce))
                .setHint("eclipselink.batch", "v.clauses")
                .getResultList();
    }

    /** The promises of all versions that were published: the latest version first, each in its order. */
    public List<Promise> promises(String code) {
        return em.createQuery(
                        "select p from Promise p join fetch p.version v where v.charterCode = :code and v.state in :states"
                                + " order by v.number desc, p.place",
                        Promise.class)
                .setParameter("code", code)
                .setParameter("states", states(VersionState::isFrozen))
                .getResultList();
    }

    /**
     * The same of every charter that is in force, charter by charter, without versions whose day has not come: in one
     * query.
     */
    public List<Promise> promisesInForce() {
        return em.createQuery(
                        "select p from Promise p join fetch p.version v where v.state in :states"
                                + " and exists (select now.id from CharterVersion now"
                                + " where now.charterCode = v.charterCode and now.state in :inForce)"
                                + " order by v.charterCode, v.number desc, p.place",
                        Promise.class)
                .setParameter("states", states(state -> state.isFrozen() && state != VersionState.ANNOUNCED))
                .setParameter("inForce", states(VersionState::isInForce))
                .getResultList();
    }

    private static List<VersionState> states(Predicate<VersionState> wanted) {
        return Stream.of(VersionState.values()).filter(wanted).toList();
    }
}
