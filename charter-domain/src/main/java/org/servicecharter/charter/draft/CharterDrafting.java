package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.servicecharter.charter.check.Checks;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.KindFixed;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.Side;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Begins charters and versions, says what stands around the clauses, and hands the whole to the approver. Each
 * method is one transaction. The clauses themselves: {@link ClauseDrafting}.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class CharterDrafting {

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Makes a draft of what a workshop found, and nothing more: a workshop publishes no charter (W-13). Who starts it
     * counts as one of its editors.
     *
     * @return the code of the new charter
     */
    @RolesAllowed({Role.Names.FACILITATOR, Role.Names.AUTHOR})
    public String startFrom(DraftText text) {
        CharterVersion version = begin(text.title(), text.workshopCode());
        Draft draft = version.draft(caller(), clock.instant());
        if (text.definition() != null) {
            draft.define(codes.id(), text.definition().text(), text.definition().sources());
        }
        for (DraftPrinciple found : text.principles()) {
            Principle principle = draft.addPrinciple(
                    codes.id(), found.statement().text(), found.statement().sources());
            found.dos().forEach(clause -> add(draft, principle, Side.DO, clause));
            found.donts().forEach(clause -> add(draft, principle, Side.DONT, clause));
        }
        charters.add(version);
        return version.getCharterCode();
    }

    /**
     * Begins a charter on an empty page.
     *
     * @return its code
     */
    public String startEmpty(String title) {
        CharterVersion version = begin(title, null);
        charters.add(version);
        return version.getCharterCode();
    }

    /** Begins the next version with the words of the one in force. */
    public void startNext(String code) {
        charters.add(charters.getForChange(code).next(caller(), clock.instant()));
    }

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
     */
    public void submitWithoutConsultation(String code, long seenRevision, String reason) {
        CharterVersion version = charters.getForChange(code);
        version.requireRevision(seenRevision);
        new Checks(charters.get(code), version, LocalDate.now(clock)).requirePassed();
        version.submitWithoutConsultation(reason);
    }

    private CharterVersion begin(String title, String workshopCode) {
        Particulars particulars = Particulars.titled(title);
        String wanted = Charter.codeFor(particulars.getTitle());
        String code = charters.has(wanted) ? wanted + "-" + codes.readable(6).toLowerCase(Locale.ROOT) : wanted;
        charters.add(new Charter(code, Locale.ENGLISH.toLanguageTag(), workshopCode, clock.instant()));
        return new CharterVersion(code, particulars, caller(), clock.instant());
    }

    private void add(Draft draft, Principle principle, Side side, DraftClause clause) {
        draft.addBehaviour(principle.getCode(), side, codes.id(), clause.text(), clause.sources());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
