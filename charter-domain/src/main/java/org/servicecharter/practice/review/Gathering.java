package org.servicecharter.practice.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.coverage.CoverageQueries;
import org.servicecharter.practice.result.Keeping;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.practice.result.PromiseResult;
import org.servicecharter.signoff.overview.OverviewQueries;

/**
 * Brings together what practice and signing have shown of a charter since a moment. Nobody is named in it, and declines
 * are told only as far as they may be (SO-15).
 */
@ApplicationScoped
class Gathering {

    @Inject
    private SignCounts counts;

    @Inject
    private KeepingQueries keeping;

    @Inject
    private OverviewQueries signing;

    @Inject
    private CoverageQueries coverage;

    @Inject
    private OrganisationQueries organisation;

    /**
     * What can be lived, clause by clause, even if nothing was said of it; anything else of the text that somebody spoke
     * of; then what is about no clause.
     */
    List<Gathered> of(CharterVersion version, Instant since) {
        LocalDate day = organisation.there(since).toLocalDate();
        Map<String, Map<Sign, Integer>> signs = counts.byClause(version, since, day);
        results(version.getCharterCode(), day, signs);
        List<Gathered> all = new ArrayList<>();
        version.wording().clauses().forEach(clause -> {
            Map<Sign, Integer> here = signs.getOrDefault(clause.getCode(), Map.of());
            if (!here.isEmpty() || isLived(clause)) {
                all.add(new Gathered(Subject.CLAUSE, clause.part(), clause.getCode(), clause.getWording(), here));
            }
        });
        Gathered asked = new Gathered(Subject.ASKED, null, null, null, signs.getOrDefault(null, Map.of()));
        Stream.of(Stream.of(asked), beside(version.getCharterCode(), since), declined(version.getCharterCode()))
                .flatMap(some -> some)
                .filter(one -> one.weight() > 0)
                .forEach(all::add);
        return all;
    }

    private static boolean isLived(Clause clause) {
        return switch (clause.part()) {
            case PRINCIPLE, DO, DONT, PROMISE -> true;
            default -> false;
        };
    }

    private void results(String charter, LocalDate since, Map<String, Map<Sign, Integer>> signs) {
        keeping.all().stream()
                .filter(one -> one.promise().key().charter().equals(charter))
                .forEach(one -> {
                    String clause = one.promise().key().clause();
                    SignCounts.put(signs, clause, Sign.MONTHS_KEPT, months(one, Keeping.KEPT, since));
                    SignCounts.put(signs, clause, Sign.MONTHS_MISSED, months(one, Keeping.MISSED, since));
                });
    }

    private static long months(PromiseResult result, Keeping wanted, LocalDate since) {
        return result.months().stream()
                .filter(one ->
                        one.keeping() == wanted && !one.month().atEndOfMonth().isBefore(since))
                .count();
    }

    private Stream<Gathered> beside(String charter, Instant since) {
        long uncovered =
                coverage.all().stream().filter(one -> !one.gaps().isEmpty()).count();
        return Stream.of(
                about(Subject.MISSING, null, Sign.BREAKDOWNS, counts.missing(since)),
                about(Subject.LISTED, null, Sign.IDEAS, counts.ideas(charter, since)),
                about(Subject.VOICED, null, Sign.VOICES, counts.voices(charter, since)),
                about(Subject.UNCOVERED, null, Sign.TOUCHPOINTS, uncovered));
    }

    /** Nothing when nobody is asked to sign it. */
    private Stream<Gathered> declined(String charter) {
        boolean asked = signing.charters().stream().anyMatch(one -> one.code().equals(charter));
        return !asked
                ? Stream.empty()
                : signing.of(charter).reasons().stream()
                        .filter(one -> one.people() != null)
                        .map(one -> about(Subject.DECLINED, one.reason().name(), Sign.DECLINES, one.people()));
    }

    private static Gathered about(Subject subject, String words, Sign sign, long amount) {
        return new Gathered(subject, null, null, words, amount == 0 ? Map.of() : Map.of(sign, Math.toIntExact(amount)));
    }
}
