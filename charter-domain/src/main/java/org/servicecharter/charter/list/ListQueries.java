package org.servicecharter.charter.list;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/** What staff find on the organisation's lists. Clauses of drafts are told to those who work on charters alone. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListQueries {

    private static final List<String> DRAFT_READERS =
            List.of(Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR);

    @Inject
    private ListEntries entries;

    @Inject
    private Charters charters;

    @Resource
    private SessionContext context;

    /**
     * What is on a list, the latest first.
     *
     * @param removed what was taken off it instead
     */
    public List<EntryRow> rows(ListName list, boolean removed) {
        Map<String, List<LivedMark>> marks = byEntry(list, LivedMark.class, LivedMark::entryCode);
        Map<String, List<EntryComment>> comments = byEntry(list, EntryComment.class, EntryComment::entryCode);
        Map<String, List<EntryClause>> clauses = byEntry(list, EntryClause.class, EntryClause::entryCode);
        Map<String, EntryView.Became> standing = standing();
        return entries.on(list, removed).stream()
                .map(entry -> new EntryRow(
                        entry.getCode(),
                        entry.getWording(),
                        Lived.of(marks.getOrDefault(entry.getCode(), List.of()), caller()),
                        entry.getSources().stream()
                                .mapToInt(source -> source.cards().size())
                                .sum(),
                        comments.getOrDefault(entry.getCode(), List.of()).size(),
                        became(clauses.getOrDefault(entry.getCode(), List.of()), standing)
                                .size()))
                .toList();
    }

    /** @throws EntryNotFound when there is none with this code */
    public EntryView entry(String code) {
        ListEntry entry = entries.get(code);
        List<EntryView.Earlier> earlier = entries.of(entry, EarlierWording.class).stream()
                .map(EarlierWording::view)
                .collect(Collectors.toList());
        Collections.reverse(earlier);
        return new EntryView(
                entry.getCode(),
                entry.getRevision(),
                entry.getList(),
                entry.getWording(),
                entry.getAddedBy(),
                entry.getAddedAt(),
                entry.getSources(),
                Lived.of(entries.of(entry, LivedMark.class), caller()),
                entries.of(entry, EntryComment.class).stream()
                        .map(comment -> comment.view(caller()))
                        .toList(),
                earlier,
                became(entries.of(entry, EntryClause.class), standing()),
                context.isCallerInRole(Role.Names.AUTHOR) || entry.wasAddedBy(caller()),
                entry.isRemoved());
    }

    private static List<EntryView.Became> became(List<EntryClause> clauses, Map<String, EntryView.Became> standing) {
        return clauses.stream()
                .map(clause -> standing.get(clause.getCharterCode() + " " + clause.getClauseCode()))
                .filter(there -> there != null)
                .toList();
    }

    /** The clauses of all charters this person may read, by charter and clause; of a charter in force, as it is in force. */
    private Map<String, EntryView.Became> standing() {
        boolean drafts = DRAFT_READERS.stream().anyMatch(context::isCallerInRole);
        return charters.allVersions().stream()
                .filter(version -> version.getState().isInForce()
                        || drafts && !version.getState().isFrozen())
                .flatMap(version -> version.wording()
                        .clauses()
                        .map(clause -> Map.entry(
                                version.getCharterCode() + " " + clause.getCode(),
                                new EntryView.Became(
                                        version.getCharterCode(),
                                        version.getParticulars().getTitle(),
                                        version.getNumber(),
                                        clause.getWording(),
                                        version.getState().isInForce()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> Stream.of(one, other)
                        .filter(EntryView.Became::published)
                        .findFirst()
                        .orElse(one)));
    }

    private <T> Map<String, List<T>> byEntry(ListName list, Class<T> kind, Function<T, String> code) {
        return entries.of(list, kind).stream().collect(Collectors.groupingBy(code));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
