package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.check.Checklist;
import org.servicecharter.charter.consultation.Comments;
import org.servicecharter.charter.consultation.Consultations;
import org.servicecharter.charter.rendition.RenditionDrafts;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.KindFixed;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Review;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/**
 * Says for whom a charter is and what stands around the clauses, and hands the whole to the approver. Each method is
 * one transaction. Where it begins: {@link CharterBeginning}; the clauses themselves: {@link ClauseDrafting}.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class CharterDrafting {

    @Inject
    private Charters charters;

    @Inject
    private Checklist checklist;

    @Inject
    private RenditionDrafts renditions;

    @Inject
    private Comments comments;

    @Inject
    private Consultations consultations;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param seen what the author had before them, so that nobody writes over another's words
     * @throws org.servicecharter.charter.version.CharterChangedMeanwhile when they are different by now
     */
    public void describe(String code, Particulars seen, Particulars wanted) {
        charters.getForChange(code).draft(caller(), clock.instant()).describe(seen, wanted);
    }

    /**
     * For whom the charter is made, and in which sector.
     *
     * @throws org.servicecharter.charter.version.KindFixed once a version of it was published
     */
    public void classify(String code, CharterKind kind, Sector sector) {
        CharterVersion version = charters.getForChange(code);
        version.draft(caller(), clock.instant());
        if (version.getNumber() > 1) {
            throw new KindFixed();
        }
        charters.get(code).classify(kind, sector);
    }

    /**
     * Hands the draft to the approver without asking staff or customers first.
     *
     * @param reason why nobody is consulted, 1 to 600 characters
     * @throws org.servicecharter.charter.check.ChecksNotPassed when something must be done first
     * @throws org.servicecharter.charter.rendition.RenditionNotInStep when one is marked complete and is not
     * @throws org.servicecharter.charter.consultation.CommentsOpen when somebody has no answer
     */
    public void submitWithoutConsultation(String code, long seenRevision, String reason) {
        ready(code, seenRevision).submit(Review.withoutConsultation(reason));
    }

    /**
     * Hands the draft to the approver after staff were asked.
     *
     * @throws org.servicecharter.charter.consultation.ConsultationNotFound when they were not
     * @throws org.servicecharter.charter.consultation.ConsultationRunning when they may still speak
     * @throws org.servicecharter.charter.consultation.CommentsOpen when somebody has no answer
     */
    public void submit(String code, long seenRevision) {
        CharterVersion version = ready(code, seenRevision);
        consultations.requireOver(version, organisation.today());
        version.submit(Review.afterConsultation());
    }

    private CharterVersion ready(String code, long seenRevision) {
        CharterVersion version = charters.getForChange(code);
        version.requireRevision(seenRevision);
        checklist.of(version).requirePassed();
        renditions.requireInStep(version);
        comments.requireAnswered(version);
        return version;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
