package org.servicecharter.charter.consultation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/** What was said about drafts, for those who may know it. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@DeclareRoles({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConsultationQueries {

    @Inject
    private Charters charters;

    @Inject
    private Consultations consultations;

    @Inject
    private Comments comments;

    @Inject
    private Readership readership;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext session;

    /** What the caller is asked about today, the first to end first. */
    public List<OpenConsultation> mine() {
        String caller = session.getCallerPrincipal().getName();
        return consultations.openOn(organisation.today()).stream()
                .filter(asked -> readership.isFor(asked, caller))
                .map(asked -> open(asked, charters.getLatest(asked.getCharterCode())))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The period in which the caller is or was asked about the latest version.
     *
     * @throws ConsultationNotFound when they were not
     */
    public ConsultationView asked(String code) {
        return readership
                .findFor(charters.getLatest(code), session.getCallerPrincipal().getName())
                .map(asked -> ConsultationView.of(asked, organisation.today()))
                .orElseThrow(ConsultationNotFound::new);
    }

    /**
     * What was said about the latest version.
     *
     * @throws ConsultationNotFound when the caller may not read it
     */
    public Discussion discussion(String code) {
        CharterVersion version = charters.getLatest(code);
        readership.requireReader(version, session);
        return of(version);
    }

    /**
     * What staff said about a published version, and what was done: for everyone who works here.
     *
     * @throws org.servicecharter.charter.version.VersionNotFound when there is none, or it was never published
     */
    public Discussion published(String code, int number) {
        return of(charters.getPublished(code, number));
    }

    /** Whether anything was said about a published version; the number of words is nobody's secret. */
    @PermitAll
    public boolean hasAnswers(String code, int number) {
        return !comments.of(charters.getPublished(code, number)).isEmpty();
    }

    private Discussion of(CharterVersion version) {
        return Discussion.of(
                version,
                comments.of(version),
                comments.repliesOf(version),
                consultations
                        .find(version)
                        .map(asked -> ConsultationView.of(asked, organisation.today()))
                        .orElse(null));
    }

    private static Optional<OpenConsultation> open(Consultation asked, CharterVersion latest) {
        return latest.getNumber() == asked.getVersionNumber() && latest.getState() == VersionState.STAFF_CONSULTATION
                ? Optional.of(new OpenConsultation(
                        latest.getCharterCode(), latest.getParticulars().getTitle(), asked.getLastOn()))
                : Optional.empty();
    }
}
