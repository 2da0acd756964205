package org.servicecharter.charter.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;

/** Finds who is named in a text, and tells them. */
@ApplicationScoped
public class Mentions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Event<Mentioned> told;

    /** Who is named in it as {@code @Name}; of several with one name the one whose number follows in brackets, else all. */
    public List<PersonRow> people(String words) {
        Set<PersonRow> named = new LinkedHashSet<>();
        String text = words == null ? "" : words;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            named.addAll(meant(text.substring(at + 1)));
        }
        return List.copyOf(named);
    }

    /** @param by {@code null} for somebody who wants no name with it */
    public void tell(String person, CharterVersion version, long comment, String by) {
        Mentioned mentioned = new Mentioned(person, version.getCharterCode(), version.getNumber(), comment, by);
        em.persist(new Mention(mentioned));
        told.fire(mentioned);
    }

    /** Nobody is named in it any more: it is taken back. */
    public void forget(long comment) {
        em.createQuery("delete from Mention m where m.commentId = :comment")
                .setParameter("comment", comment)
                .executeUpdate();
    }

    List<Mention> unseen(String person) {
        return em.createQuery(
                        "select m from Mention m where m.personCode = :person and m.seen = :seen order by m.id",
                        Mention.class)
                .setParameter("person", person)
                .setParameter("seen", false)
                .getResultList();
    }

    /** The longest name that the text begins with: "Ann Lee-Smith" is not Ann Lee. */
    private List<PersonRow> meant(String text) {
        List<PersonRow> found = organisation.namedAtStartOf(text);
        int longest = found.stream().mapToInt(one -> one.name().length()).max().orElse(0);
        List<PersonRow> namesakes =
                found.stream().filter(one -> one.name().length() == longest).toList();
        String rest = text.substring(longest);
        List<PersonRow> exact = namesakes.stream()
                .filter(one -> rest.startsWith(" (" + one.code() + ")"))
                .toList();
        return exact.isEmpty() ? namesakes : exact;
    }
}
