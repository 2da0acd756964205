package org.servicecharter.signoff.paper;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Entering a sheet that somebody signed on paper (SO-16). Whoever enters it does so in their own name (SO-01): an
 * administrator, or the signer's manager. Nothing is signed by that: a witness compares first.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR})
public class PaperEntering {

    @Resource
    private SessionContext context;

    @Inject
    private PaperSignatures papers;

    @Inject
    private PaperTexts texts;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PaperLetters letters;

    @Inject
    private AuditTrail trail;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** Whether the caller may enter sheets: of everybody, or of those who report to them. */
    public boolean isAllowed() {
        return context.isCallerInRole(Role.Names.ADMINISTRATOR)
                || !organisation.reportsOf(caller()).isEmpty();
    }

    /** The texts that can be signed now, each charter's latest first. */
    public List<PublishedRendition> texts() {
        return texts.all();
    }

    /**
     * Keeps sheet and scan, and asks the witness.
     *
     * @return its id, which becomes that of the record
     * @throws SheetNotUsable with the reason; nothing is kept then
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public String enter(SignedSheet sheet) {
        PersonRow signer = employee(sheet.signer());
        requireAllowed(signer);
        PublishedRendition text = texts.of(sheet.charterCode()).stream()
                .filter(each -> each.sha256().equals(sheet.sha256()))
                .findFirst()
                .orElseThrow(SheetNotUsable::text);
        requireDate(sheet.datedOn(), text);
        PersonRow witness = employee(sheet.witness());
        if (witness.code().equals(signer.code()) || witness.code().equals(caller())) {
            throw SheetNotUsable.witness();
        }
        if (papers.isWaiting(signer.code(), sheet.charterCode())) {
            throw SheetNotUsable.waiting(signer.name());
        }
        if (texts.isSigned(signer.code(), sheet.charterCode())) {
            throw SheetNotUsable.signed(signer.name());
        }
        Scan scan = Scan.of(sheet.scan());
        PaperSignature paper = new PaperSignature(
                codes.id(),
                sheet,
                text.content().version(),
                scan.sha256(),
                caller(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        papers.add(paper, scan);
        trail.note(
                "paper.entered",
                signer.code(),
                sheet.charterCode() + " " + text.content().version());
        letters.askToWitness(papers.row(paper), witness);
        return paper.getRecordId();
    }

    private void requireAllowed(PersonRow signer) {
        if (signer.code().equals(caller())) {
            throw SheetNotUsable.own();
        }
        if (!context.isCallerInRole(Role.Names.ADMINISTRATOR) && !caller().equals(signer.managerCode())) {
            throw SheetNotUsable.notYours(signer.name());
        }
    }

    private void requireDate(LocalDate date, PublishedRendition text) {
        LocalDate from = texts.publishedOn(text);
        if (date == null || date.isBefore(from) || date.isAfter(organisation.today())) {
            throw SheetNotUsable.date(from);
        }
    }

    private PersonRow employee(String code) {
        return organisation.employee(code).orElseThrow(() -> SheetNotUsable.nobody(code));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
