package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.servicecharter.charter.consultation.Comment;
import org.servicecharter.charter.consultation.Comments;
import org.servicecharter.charter.list.ListEntries;
import org.servicecharter.charter.rendition.RenditionDrafts;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Side;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** Begins charters and versions. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class CharterBeginning {

    @Inject
    private Charters charters;

    @Inject
    private ListEntries lists;

    @Inject
    private RenditionDrafts renditions;

    @Inject
    private RandomCodes codes;

    @Inject
    private Comments comments;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Makes a draft of what a workshop found, and nothing more: a workshop publishes no charter (W-13). Who starts it
     * counts as one of its editors. What it does, does not do and calls good service goes on the organisation's lists;
     * what was doubted about a clause becomes a comment on it.
     *
     * @return the code of the new charter
     */
    @RolesAllowed({Role.Names.FACILITATOR, Role.Names.AUTHOR})
    public String startFrom(DraftText text) {
        CharterVersion version = begin(text.title(), organisation.language().toLanguageTag(), text.workshopCode());
        Draft draft = version.draft(caller(), clock.instant());
        Map<String, DraftClause> found = new LinkedHashMap<>();
        DraftClause definition = text.definition();
        if (definition != null) {
            draft.define(named(definition, found), definition.text(), definition.sources());
        }
        for (DraftPrinciple one : text.principles()) {
            DraftClause statement = one.statement();
            Principle principle = draft.addPrinciple(named(statement, found), statement.text(), statement.sources());
            one.dos().forEach(clause -> add(draft, principle, Side.DO, clause, found));
            one.donts().forEach(clause -> add(draft, principle, Side.DONT, clause, found));
        }
        for (DraftProvision said : text.provisions()) {
            DraftClause one = said.statement();
            draft.addProvision(said.part(), codes.id(), one.text(), ProvisionTerms.plain(), one.sources());
        }
        charters.add(version);
        if (text.workshopCode() != null) {
            lists.found(version);
        }
        found.forEach((code, clause) -> clause.concerns()
                .forEach(raised -> comments.add(Comment.fromWorkshop(
                        version, version.wording().getClause(code), raised, organisation.today()))));
        return version.getCharterCode();
    }

    /**
     * Begins a charter with what a table holds: a principle, what to do and what not to do in each line.
     *
     * @return the code of the new charter
     * @throws CharterFileNotUsable naming line and column; nothing is taken
     */
    public String startFromFile(String title, byte[] file) {
        return startFrom(CharterFile.read(title, file));
    }

    /** Begins a charter on an empty page, in the organisation's language. */
    public String startEmpty(String title) {
        return startEmpty(title, organisation.language().toLanguageTag());
    }

    /**
     * @param language a BCP 47 tag
     * @return the code of the new charter
     */
    public String startEmpty(String title, String language) {
        CharterVersion version = begin(title, language, null);
        charters.add(version);
        return version.getCharterCode();
    }

    /** Begins the next version with the words of the one in force, and its renditions. */
    public void startNext(String code) {
        CharterVersion last = charters.getForChange(code);
        CharterVersion next = last.next(caller(), clock.instant());
        charters.add(next);
        renditions.carryOver(last, next);
    }

    private CharterVersion begin(String title, String language, String workshopCode) {
        Particulars particulars = Particulars.titled(title);
        String wanted = Charter.codeFor(particulars.getTitle());
        String code = charters.has(wanted) ? wanted + "-" + codes.readable(6).toLowerCase(Locale.ROOT) : wanted;
        charters.add(new Charter(code, language, workshopCode, clock.instant()));
        return new CharterVersion(code, particulars, caller(), clock.instant());
    }

    private void add(Draft draft, Principle principle, Side side, DraftClause clause, Map<String, DraftClause> found) {
        draft.addBehaviour(principle.getCode(), side, named(clause, found), clause.text(), clause.sources());
    }

    /** The code of the clause that is made of it. */
    private String named(DraftClause clause, Map<String, DraftClause> found) {
        String code = codes.id();
        found.put(code, clause);
        return code;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
