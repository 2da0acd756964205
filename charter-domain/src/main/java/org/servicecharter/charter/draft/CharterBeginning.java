package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.servicecharter.charter.list.ListEntries;
import org.servicecharter.charter.list.ListName;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.ServiceDefinition;
import org.servicecharter.charter.version.Side;
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
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Makes a draft of what a workshop found, and nothing more: a workshop publishes no charter (W-13). Who starts it
     * counts as one of its editors. What it does, does not do and calls good service goes on the organisation's lists.
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
        for (DraftProvision said : text.provisions()) {
            draft.addProvision(
                    said.part(),
                    codes.id(),
                    said.statement().text(),
                    ProvisionTerms.plain(),
                    said.statement().sources());
        }
        charters.add(version);
        if (text.workshopCode() != null) {
            list(version);
        }
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

    private CharterVersion begin(String title, String workshopCode) {
        Particulars particulars = Particulars.titled(title);
        String wanted = Charter.codeFor(particulars.getTitle());
        String code = charters.has(wanted) ? wanted + "-" + codes.readable(6).toLowerCase(Locale.ROOT) : wanted;
        charters.add(new Charter(code, Locale.ENGLISH.toLanguageTag(), workshopCode, clock.instant()));
        return new CharterVersion(code, particulars, caller(), clock.instant());
    }

    private void list(CharterVersion version) {
        version.wording().clauses().forEach(clause -> {
            if (clause instanceof ServiceDefinition) {
                lists.found(ListName.MEANS, clause, version.getCharterCode());
            } else if (clause instanceof Behaviour behaviour) {
                lists.found(ListName.of(behaviour.getSide()), clause, version.getCharterCode());
            }
        });
    }

    private void add(Draft draft, Principle principle, Side side, DraftClause clause) {
        draft.addBehaviour(principle.getCode(), side, codes.id(), clause.text(), clause.sources());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
