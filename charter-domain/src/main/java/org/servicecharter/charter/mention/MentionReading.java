package org.servicecharter.charter.mention;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/** Where the caller is named, until they have seen it. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.APPROVER})
public class MentionReading {

    @Inject
    private Mentions mentions;

    @Inject
    private Charters charters;

    @Resource
    private SessionContext session;

    /** What they have not seen yet, the oldest first. */
    public List<MentionView> mine() {
        return unseen().map(mention -> new MentionView(
                        mention.getId(),
                        mention.getCharterCode(),
                        charters.getLatest(mention.getCharterCode())
                                .getParticulars()
                                .getTitle(),
                        mention.getVersionNumber(),
                        isPublished(mention),
                        mention.getCommentId(),
                        mention.getBy()))
                .toList();
    }

    /** It is not shown to them again. One that is not theirs, or not there, stays as it is. */
    public void see(long mention) {
        unseen().filter(one -> one.getId() == mention).forEach(Mention::see);
    }

    private boolean isPublished(Mention mention) {
        return charters.getVersion(mention.getCharterCode(), mention.getVersionNumber())
                .getState()
                .isFrozen();
    }

    private Stream<Mention> unseen() {
        return mentions.unseen(session.getCallerPrincipal().getName()).stream();
    }
}
