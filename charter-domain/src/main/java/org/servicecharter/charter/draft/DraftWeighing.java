package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.organisation.Role;

/** Says which encounters a draft promises, and what its promises take (S0, S4). One transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class DraftWeighing {

    @Inject
    private Charters charters;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param seenRevision of the draft that the person weighed
     * @throws org.servicecharter.charter.version.CharterChangedMeanwhile when somebody changed the draft since
     * @throws org.servicecharter.charter.version.ClauseNotFound when there is no such principle or promise
     * @throws org.servicecharter.charter.version.NotDrafting when the words are not open
     * @throws org.servicecharter.charter.version.WordingNotUsable when a note is too long
     */
    public void weigh(String code, long seenRevision, Weights weights) {
        CharterVersion version = charters.getForChange(code);
        version.requireRevision(seenRevision);
        Draft draft = version.draft(context.getCallerPrincipal().getName(), clock.instant());
        Particulars particulars = version.getParticulars();
        draft.describe(particulars, particulars.promising(weights.motto()));
        weights.principles().forEach(draft::meant);
        weights.costs().forEach(draft::costs);
    }
}
