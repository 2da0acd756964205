package org.servicecharter.charter.list;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Wording;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** Takes what is on a list into the draft of a charter. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class ListTaking {

    @Inject
    private ListEntries entries;

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Makes a clause of an entry, with the cards behind it as its source.
     *
     * @param principle the principle whose behaviour it becomes; not asked for what is on {@link ListName#MEANS}, which
     *     becomes the definition
     * @throws EntryTaken when the draft has it
     * @throws org.servicecharter.charter.version.ClauseChangedMeanwhile when the draft has a definition
     */
    public void take(String code, String charter, String principle) {
        ListEntry entry = entries.get(code);
        CharterVersion version = charters.getForChange(charter);
        Draft draft = version.draft(context.getCallerPrincipal().getName(), clock.instant());
        requireNew(entry, charter, version.wording());
        String clause = codes.id();
        if (entry.getList() == ListName.MEANS) {
            draft.define(clause, entry.getWording(), entry.getSources());
        } else {
            draft.addBehaviour(principle, entry.getList().side(), clause, entry.getWording(), entry.getSources());
        }
        entries.became(entry, charter, clause);
    }

    private void requireNew(ListEntry entry, String charter, Wording wording) {
        boolean there = entries.of(entry, EntryClause.class).stream()
                .anyMatch(known -> known.getCharterCode().equals(charter)
                        && wording.clauses().anyMatch(clause -> clause.getCode().equals(known.getClauseCode())));
        if (there) {
            throw new EntryTaken(entry.getWording());
        }
    }
}
