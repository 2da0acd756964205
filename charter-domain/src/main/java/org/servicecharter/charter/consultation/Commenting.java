package org.servicecharter.charter.consultation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.charter.mention.Mentions;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;

/** Speaks about a draft. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.APPROVER})
@DeclareRoles({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
public class Commenting {

    @Inject
    private Charters charters;

    @Inject
    private Comments comments;

    @Inject
    private Readership readership;

    @Inject
    private Mentions mentions;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext session;

    /**
     * A comment, or another wording for a clause. Whoever is named in it as {@code @Name} is told.
     *
     * @throws ConsultationOver when the time to speak is over
     * @throws CommentsClosed when the draft is with the approver, or published
     * @throws NotReadable when somebody is mentioned who may not read the draft
     */
    public void comment(String code, Said said) {
        CharterVersion version = open(code);
        Clause clause = said.clause() == null ? null : version.wording().getClause(said.clause());
        Comment comment = new Comment(version, clause, said, caller(), organisation.today());
        comments.add(comment);
        mention(version, comment, said.words(), said.named());
    }

    /** @param named whether the caller's name is kept with it */
    public void reply(String code, long comment, String words, boolean named) {
        CharterVersion version = open(code);
        Comment to = comments.get(version, comment);
        comments.add(new Reply(to, words, named ? caller() : null));
        mention(version, to, words, named);
    }

    /**
     * Takes the caller's own comment back, with all it told those who are named in it.
     *
     * @throws NotTakenBack when it is not theirs by name, or somebody has answered or replied
     */
    public void takeBack(String code, long comment) {
        CharterVersion version = open(code);
        Comment said = comments.get(version, comment);
        boolean theirs = caller().equals(said.getBy());
        if (!theirs || said.getAnswer().isPresent() || comments.hasReplies(said)) {
            throw new NotTakenBack();
        }
        mentions.forget(comment);
        comments.remove(said);
    }

    /** For this transaction alone, so that nobody hands it in meanwhile with this unanswered. */
    private CharterVersion open(String code) {
        CharterVersion version = charters.getForChange(code);
        readership.requireSpeaker(version, session);
        return version;
    }

    private void mention(CharterVersion version, Comment comment, String words, boolean named) {
        for (PersonRow person : mentions.people(words)) {
            if (!readership.reaches(version, person)) {
                throw new NotReadable(person.name());
            }
            mentions.tell(person.code(), version, comment.getId(), named ? caller() : null);
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
