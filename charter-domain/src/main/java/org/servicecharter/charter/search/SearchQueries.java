package org.servicecharter.charter.search;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.consultation.Readership;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.organisation.Role;

/**
 * Finds words for staff: in every version that was published, in drafts for those who may read them, in the cards behind
 * their clauses (which the public never sees), and on the lists.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@DeclareRoles({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchQueries {

    /** Hits of a page. */
    public static final int HITS = 50;

    @Inject
    private SearchedTexts texts;

    @Inject
    private Charters charters;

    @Inject
    private Readership readership;

    @Resource
    private SessionContext caller;

    /**
     * Where every one of these words occurs, also within longer words; capitals and accents do not matter. Nothing for
     * no words. What several versions say alike is found once.
     */
    public Found find(String typed, int page) {
        Looked looked = Looked.of(typed);
        List<Candidate> all = looked.isNothing() ? List.of() : all(looked);
        int last = Math.max(1, (all.size() + HITS - 1) / HITS);
        int shown = Math.max(1, Math.min(page, last));
        List<Candidate> some = all.subList((shown - 1) * HITS, Math.min(shown * HITS, all.size()));
        Map<Long, Clause> clauses = texts.clauses(some.stream()
                .map(Candidate::match)
                .filter(Objects::nonNull)
                .map(Match::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Found(
                looked.typed(),
                some.stream().map(one -> one.hit(looked, clauses, charters)).toList(),
                shown,
                all.size());
    }

    private List<Candidate> all(Looked looked) {
        Map<String, Boolean> drafts = new HashMap<>();
        Stream<Candidate> said = grouped(Stream.concat(texts.around(looked).stream(), texts.clauses(looked).stream())
                        .filter(match -> isReadable(match, drafts)))
                .stream()
                .map(same -> Candidate.of(same, null, null));
        Collection<List<Match>> overCards =
                grouped(texts.overCards(looked).stream().filter(match -> isReadable(match, drafts)));
        return Stream.of(
                        said,
                        cards(looked, overCards),
                        texts.entries(looked).stream().map(Candidate::of))
                .flatMap(Function.identity())
                .sorted(Candidate.IN_ORDER)
                .toList();
    }

    private boolean isReadable(Match match, Map<String, Boolean> drafts) {
        return match.state().isFrozen()
                || drafts.computeIfAbsent(
                        match.charter(), code -> readership.mayRead(charters.getLatest(code), caller));
    }

    /** What one clause says alike in several versions is together. */
    private static Collection<List<Match>> grouped(Stream<Match> matches) {
        return matches.collect(Collectors.groupingBy(
                        match -> List.of(match.charter(), String.valueOf(match.clause()), match.folded()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** A card counts when all the words are in it. */
    private Stream<Candidate> cards(Looked looked, Collection<List<Match>> alike) {
        Map<Long, List<ClauseSource>> behind =
                texts.sources(alike.stream().map(same -> same.get(0).id()).toList());
        Map<List<String>, List<Match>> byCard = new LinkedHashMap<>();
        for (List<Match> same : alike) {
            Match one = same.get(0);
            for (ClauseSource source : behind.get(one.id())) {
                source.cards().stream()
                        .filter(card -> looked.isIn(card.text()))
                        .map(card -> List.of(one.charter(), one.clause(), source.workshopTitle(), card.text()))
                        .distinct()
                        .forEach(card -> byCard.computeIfAbsent(card, key -> new ArrayList<>())
                                .addAll(same));
            }
        }
        return byCard.entrySet().stream()
                .map(card -> Candidate.of(
                        card.getValue(), card.getKey().get(3), card.getKey().get(2)));
    }
}
