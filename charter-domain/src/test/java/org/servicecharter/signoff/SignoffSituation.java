package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.servicecharter.as.Ada;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.Side;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Unit;

/** People who may sign, charters to sign, and a look into what was stored. */
@ApplicationScoped
public class SignoffSituation {

    private static final String UNIT = "front-desk";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftQueries drafts;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Ada ada;

    /** Mia, to whom Emil reports and Ella reports, all long here. */
    @Transactional
    public void aTeam() {
        if (em.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", UNIT)
                .getResultList()
                .isEmpty()) {
            em.persist(new Unit(UNIT, "Front desk", null));
        }
        someone("mia", "Mia Marsh");
        someone("emil", "Emil Ek").reportTo("mia");
        someone("ella", "Ella Eriksen").reportTo("mia");
    }

    private Person someone(String code, String name) {
        return people.find(code).orElseGet(() -> {
            Person person = new Person(code, name, UNIT, LocalDate.parse("2020-01-01"));
            people.add(person);
            return person;
        });
    }

    /** One more who works here, at the same desk. */
    @Transactional
    public void aColleague(String code, String name, String email) {
        someone(code, name).reachBy(email);
    }

    /** From now on this person has a mail address. */
    @Transactional
    public void reachable(String person, String email) {
        people.get(person).reachBy(email);
    }

    /** @return the code of a charter whose first version was just published */
    public String published(String title) throws Exception {
        return journey.published(title);
    }

    public void publishNext(String code, ChangeKind change) throws Exception {
        publishNext(code, change, organisation.today());
    }

    public void publishNext(String code, ChangeKind change, LocalDate effectiveOn) throws Exception {
        ada.does(() -> beginning.startNext(code));
        DraftView draft = ada.get(() -> drafts.draft(code));
        String principle = draft.principles().get(0).statement().code();
        ada.does(() -> clauses.addBehaviour(code, principle, Side.DO, "We say when it will be done."));
        journey.describe(code, effectiveOn);
        journey.submit(code);
        journey.publish(code, change, "So that people know");
    }

    @Transactional
    public Optional<AssignmentState> stateOf(String person, String charter, int version) {
        return em.createQuery(
                        "select a from Assignment a where a.personCode = :person and a.charterCode = :charter"
                                + " and a.versionNumber = :version",
                        Assignment.class)
                .setParameter("person", person)
                .setParameter("charter", charter)
                .setParameter("version", version)
                .getResultStream()
                .map(Assignment::getState)
                .findFirst();
    }

    @Transactional
    public List<Acknowledgement> records(String charter) {
        return em.createQuery(
                        "select a from Acknowledgement a where a.charterCode = :charter order by a.id",
                        Acknowledgement.class)
                .setParameter("charter", charter)
                .getResultList();
    }

    /** What the records say under one name, in the order in which they were made. */
    @Transactional
    public List<String> fields(String charter, String name) {
        return records(charter).stream()
                .map(one -> one.getRecord().value(name).orElseThrow())
                .toList();
    }

    @Transactional
    public long assignments(String charter) {
        return em.createQuery("select count(a) from Assignment a where a.charterCode = :charter", Long.class)
                .setParameter("charter", charter)
                .getSingleResult();
    }

    /** What only a bug would do: a second record for the same assignment. */
    @Transactional
    public void recordAgain(String person, String charter, int version) {
        Assignment settled = em.createQuery(
                        "select a from Assignment a where a.personCode = :person and a.charterCode = :charter"
                                + " and a.versionNumber = :version",
                        Assignment.class)
                .setParameter("person", person)
                .setParameter("charter", charter)
                .setParameter("version", version)
                .getSingleResult();
        Acknowledgement first = records(charter).get(0);
        em.persist(new Acknowledgement(settled, "second-" + charter, first.getActedAt(), first.getRecord()));
        em.flush();
    }
}
