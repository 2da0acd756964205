package org.servicecharter.charter.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.servicecharter.charter.version.CharterVersion;

/** What was said about each version. */
@ApplicationScoped
public class Comments {

    @PersistenceContext
    private EntityManager em;

    public void add(Comment comment) {
        em.persist(comment);
        em.flush(); // who is mentioned in it is told of it by its number
    }

    void add(Reply reply) {
        em.persist(reply);
    }

    /** @throws CommentNotFound when it is not one of this version */
    Comment get(CharterVersion version, long id) {
        return of(version).stream()
                .filter(comment -> comment.getId() == id)
                .findFirst()
                .orElseThrow(CommentNotFound::new);
    }

    /** In the order in which they were said. */
    public List<Comment> of(CharterVersion version) {
        return em.createQuery(
                        "select c from Comment c where c.charterCode = :code and c.versionNumber = :number"
                                + " order by c.on, c.id",
                        Comment.class)
                .setParameter("code", version.getCharterCode())
                .setParameter("number", version.getNumber())
                .getResultList();
    }

    /** How many comments of customers have no answer yet. */
    public long waitingCustomers(CharterVersion version) {
        return em.createQuery(
                        "select count(c) from Comment c where c.charterCode = :code and c.versionNumber = :number"
                                + " and c.fromCustomer = :yes and c.answer.outcome is null",
                        Long.class)
                .setParameter("code", version.getCharterCode())
                .setParameter("number", version.getNumber())
                .setParameter("yes", true)
                .getSingleResult();
    }

    List<Reply> repliesOf(CharterVersion version) {
        return em.createQuery(
                        "select r from Reply r join fetch r.comment c where c.charterCode = :code"
                                + " and c.versionNumber = :number order by r.id",
                        Reply.class)
                .setParameter("code", version.getCharterCode())
                .setParameter("number", version.getNumber())
                .getResultList();
    }

    /** @throws CommentsOpen when one has no answer yet */
    public void requireAnswered(CharterVersion version) {
        long open = of(version).stream()
                .filter(comment -> comment.getAnswer().isEmpty())
                .count();
        if (open > 0) {
            throw new CommentsOpen(open);
        }
    }
}
