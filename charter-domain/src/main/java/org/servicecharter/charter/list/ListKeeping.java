package org.servicecharter.charter.list;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.organisation.Role;

/** All of staff keep the lists together. Each method is one transaction; nothing that was said gets lost. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR})
public class ListKeeping {

    @Inject
    private ListEntries entries;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param wording 1 to 600 characters
     * @return the entry's code
     * @throws EntryThere when the list has these words
     */
    public String add(ListName list, String wording) {
        if (wording != null && entries.withWords(list, wording).isPresent()) {
            throw new EntryThere(wording.strip());
        }
        return entries.add(list, wording, List.of(), caller()).getCode();
    }

    /**
     * Gives an entry better words; those it had are kept, with who changed them.
     *
     * @throws EntryChangedMeanwhile when somebody was faster
     */
    public void improve(String code, long seenRevision, String wording) {
        ListEntry entry = entries.get(code);
        entries.keepWording(entry, caller());
        entry.improve(seenRevision, wording);
    }

    /** @param text 1 to 600 characters, under the person's name */
    public void comment(String code, String text) {
        entries.comment(entries.get(code), text, caller());
    }

    /** Takes one's own comment back. */
    public void removeComment(long id) {
        entries.removeComment(id, caller());
    }

    /** Says whether it is lived at work; {@code null} takes that back. Nobody sees who said what. */
    public void mark(String code, Boolean lived) {
        entries.mark(entries.get(code), caller(), lived);
    }

    /** @throws EntryNotYours unless the person added it, or is an author */
    public void remove(String code) {
        own(code).remove(caller(), clock.instant());
    }

    /** @throws EntryNotYours unless the person added it, or is an author */
    public void putBack(String code) {
        own(code).putBack();
    }

    private ListEntry own(String code) {
        ListEntry entry = entries.get(code);
        if (!context.isCallerInRole(Role.Names.AUTHOR) && !entry.wasAddedBy(caller())) {
            throw new EntryNotYours();
        }
        return entry;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
