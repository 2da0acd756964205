package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.scope.Asked;

/** All assignments that were written down. */
@ApplicationScoped
public class Assignments {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    void add(Assignment assignment) {
        em.persist(assignment);
        em.flush(); // the database wants an assignment before its records, and the two are held together by an id alone
    }

    /**
     * The person, whose other requests wait until this one is committed: two tabs or a double click come one after
     * the other.
     *
     * @throws org.servicecharter.organisation.PersonNotFound when nobody has this code
     */
    public Person lockSigner(String personCode) {
        return people.getLocked(personCode);
    }

    /** The last one, if there were several. */
    public Optional<Assignment> find(String personCode, String charterCode, int versionNumber) {
        return em.createQuery(
                        "select a from Assignment a where a.personCode = :person and a.charterCode = :charter"
                                + " and a.versionNumber = :version order by a.round desc",
                        Assignment.class)
                .setParameter("person", personCode)
                .setParameter("charter", charterCode)
                .setParameter("version", versionNumber)
                .getResultStream()
                .findFirst();
    }

    /** Whether the person has this very text before them by the last thing that was noted: then there is nothing to note. */
    public boolean isOpened(String personCode, Campaign campaign, String sha256) {
        return !em.createQuery(
                        "select a.id from Assignment a where a.personCode = :person and a.charterCode = :charter"
                                + " and a.versionNumber = :version and a.openedSha256 = :text and a.state in :states",
                        Long.class)
                .setParameter("person", personCode)
                .setParameter("charter", campaign.getCharterCode())
                .setParameter("version", campaign.getCurrentVersion())
                .setParameter("text", sha256)
                .setParameter("states", List.of(AssignmentState.OPENED, AssignmentState.DECLINED))
                .getResultList()
                .isEmpty();
    }

    /** The one that is open for what is asked now; made when there is none. */
    public Assignment current(Campaign campaign, Asked asked, boolean signedBefore) {
        Assignment last = find(asked.person().getCode(), campaign.getCharterCode(), campaign.getCurrentVersion())
                .orElse(null);
        if (last != null && !last.isOver()) {
            return last;
        }
        Assignment made = new Assignment(campaign, asked, signedBefore, last);
        add(made);
        return made;
    }

    /** The person has this text before them (SO-02). */
    public void open(Campaign campaign, Asked asked, boolean signedBefore, String sha256, Instant now) {
        current(campaign, asked, signedBefore)
                .open(sha256, now.truncatedTo(ChronoUnit.MILLIS)); // every database keeps these
    }

    /** SO-13: whose exemption from this charter is over is asked again; SO-11: whoever has left is not. */
    public void keepUp(String charterCode, LocalDate today) {
        em.createQuery("update Assignment a set a.state = :assigned, a.revision = a.revision + 1"
                        + " where a.charterCode = :charter and a.state = :exempt and exists (select e.id from Exemption e"
                        + " where e.personCode = a.personCode and e.charterCode = a.charterCode and e.until < :today)")
                .setParameter("assigned", AssignmentState.ASSIGNED)
                .setParameter("exempt", AssignmentState.EXEMPT)
                .setParameter("charter", charterCode)
                .setParameter("today", today)
                .executeUpdate();
        em.createQuery("update Assignment a set a.state = :left, a.recordDue = :due, a.revision = a.revision + 1"
                        + " where a.charterCode = :charter and a.state in :before and exists (select p.id from Person p"
                        + " where p.code = a.personCode and p.endsOn < :today)")
                .setParameter("left", AssignmentState.LEFT)
                .setParameter("due", true)
                .setParameter("before", AssignmentState.before(AssignmentState.LEFT))
                .setParameter("charter", charterCode)
                .setParameter("today", today)
                .executeUpdate();
    }

    /** Moves every assignment of this charter that may become so, whoever's it is. */
    public void moveAll(String charterCode, AssignmentState next) {
        em.createQuery("update Assignment a set a.state = :next, a.recordDue = :due, a.revision = a.revision + 1"
                        + " where a.charterCode = :charter and a.state in :before")
                .setParameter("next", next)
                .setParameter("due", next.endsUnsigned())
                .setParameter("charter", charterCode)
                .setParameter("before", AssignmentState.before(next))
                .executeUpdate();
    }

    /**
     * Who signed this text is to sign again, for the version that is asked now or a later one.
     *
     * @return their codes
     */
    public List<String> renew(String charterCode, String sha256) {
        List<Assignment> settled = em.createQuery(
                        "select a from Assignment a, Acknowledgement s where s.settledAssignmentId = a.id"
                                + " and a.charterCode = :charter and a.state = :signed and s.record like :text",
                        Assignment.class)
                .setParameter("charter", charterCode)
                .setParameter("signed", AssignmentState.ACKNOWLEDGED)
                .setParameter("text", "%\"" + sha256 + "\"%")
                .getResultList();
        settled.forEach(assignment -> assignment.moveTo(AssignmentState.NEEDS_RENEWAL));
        return settled.stream().map(Assignment::getPersonCode).toList();
    }

    /**
     * Who signed this text need not sign again: it is the one to sign once more, after it was corrected and back.
     *
     * @return the signatures that this campaign counts again
     */
    List<Acknowledgement> restore(Campaign campaign, String sha256) {
        List<Acknowledgement> signed = em.createQuery(
                        "select s from Assignment a, Acknowledgement s where s.settledAssignmentId = a.id"
                                + " and a.charterCode = :charter and a.state = :again and s.record like :text"
                                + " and a.versionNumber >= :version and s.actedAt >= :from",
                        Acknowledgement.class)
                .setParameter("charter", campaign.getCharterCode())
                .setParameter("again", AssignmentState.NEEDS_RENEWAL)
                .setParameter("text", "%\"" + sha256 + "\"%")
                .setParameter("version", campaign.getFromVersion())
                .setParameter("from", Objects.requireNonNullElse(campaign.getSignedFrom(), Instant.EPOCH))
                .getResultList();
        signed.forEach(one -> em.find(Assignment.class, one.getAssignmentId()).restore());
        return signed;
    }

    /** Those that are over without a signature and have no record of that yet; nobody else has them meanwhile. */
    public List<Assignment> withRecordDue(int most) {
        return em.createQuery("select a.id from Assignment a where a.recordDue = :due order by a.id", Long.class)
                .setParameter("due", true)
                .setMaxResults(most)
                .getResultStream()
                .map(id -> em.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE)) // H2 locks no part of a list
                .filter(Assignment::isRecordDue) // another node may have come first
                .toList();
    }

    /** The last one of each of these people for this version, by the person's code. */
    public Map<String, Assignment> last(Collection<String> personCodes, String charterCode, int versionNumber) {
        Map<String, Assignment> last = new HashMap<>();
        if (!personCodes.isEmpty()) {
            em.createQuery(
                            "select a from Assignment a where a.personCode in :people and a.charterCode = :charter"
                                    + " and a.versionNumber = :version order by a.round",
                            Assignment.class)
                    .setParameter("people", personCodes)
                    .setParameter("charter", charterCode)
                    .setParameter("version", versionNumber)
                    .getResultList()
                    .forEach(each -> last.put(each.getPersonCode(), each));
        }
        return last;
    }

    /** Writes down what followed from the campaign alone, as it is over: the person never opened the text. */
    public void addEnded(Campaign campaign, Asked asked, Assignment before, AssignmentState unsigned) {
        Assignment made = new Assignment(campaign, asked, before != null, before);
        made.end(unsigned);
        em.persist(made);
    }
}
