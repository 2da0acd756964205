package org.servicecharter.charter.draft;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.PrincipleView;
import org.servicecharter.charter.PromiseView;
import org.servicecharter.charter.ProvisionView;
import org.servicecharter.charter.check.Finding;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Review;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.charter.version.VersionState;

/**
 * The latest version of a charter as those who work on it see it.
 *
 * @param revision goes back with the decision about the whole
 * @param definition {@code null} when there is none
 * @param kind for whom it is made
 * @param promises in reading order
 * @param provisions in reading order, part by part
 * @param removed what was taken out and can be put back
 * @param umbrella what the charter of a unit inherits; {@code null} for an umbrella
 * @param kept what is not asked for, as the umbrella says it
 * @param editedByCaller whoever asks has worked on it, and so cannot approve it
 * @param consultationSkipped why nobody was consulted; {@code null} before it is handed in
 * @param sentBackReason {@code null} unless it came back from the approver
 */
public record DraftView(
        String code,
        int number,
        VersionState state,
        long revision,
        CharterKind kind,
        Sector sector,
        Particulars particulars,
        ClauseView definition,
        List<PrincipleView> principles,
        List<PromiseView> promises,
        List<ProvisionView> provisions,
        List<ClauseView> removed,
        List<Finding> findings,
        Inherited umbrella,
        List<Finding> kept,
        boolean editedByCaller,
        String consultationSkipped,
        String sentBackReason,
        String sentBackBy)
        implements Serializable {

    static DraftView of(
            Charter charter,
            CharterVersion version,
            Inherited umbrella,
            List<Finding> findings,
            List<Finding> kept,
            String caller) {
        return new DraftView(
                version.getCharterCode(),
                version.getNumber(),
                version.getState(),
                version.getRevision(),
                charter.getKind(),
                charter.getSector(),
                version.getParticulars(),
                version.wording().definition().map(ClauseView::of).orElse(null),
                version.wording().principles().stream().map(PrincipleView::of).toList(),
                version.wording().promises().stream().map(PromiseView::of).toList(),
                version.wording().provisions().stream().map(ProvisionView::of).toList(),
                version.wording().removed().stream().map(ClauseView::of).toList(),
                findings,
                umbrella,
                kept,
                version.wasEditedBy(caller),
                version.getReview().map(Review::getConsultationSkipped).orElse(null),
                version.getReview().map(Review::getSentBackReason).orElse(null),
                version.getReview().map(Review::getSentBackBy).orElse(null));
    }

    /** The words alone, for somebody who is asked about them: neither what the checks say nor what was decided. */
    public static DraftView toRead(Charter charter, CharterVersion version, Inherited umbrella) {
        return new DraftView(
                version.getCharterCode(),
                version.getNumber(),
                version.getState(),
                version.getRevision(),
                charter.getKind(),
                charter.getSector(),
                version.getParticulars(),
                version.wording().definition().map(ClauseView::of).orElse(null),
                version.wording().principles().stream().map(PrincipleView::of).toList(),
                version.wording().promises().stream().map(PromiseView::of).toList(),
                version.wording().provisions().stream().map(ProvisionView::of).toList(),
                List.of(),
                List.of(),
                umbrella,
                List.of(),
                false,
                null,
                null,
                null);
    }

    /** The clause with this code, unless it was taken out meanwhile. */
    public Optional<ClauseView> clause(String clauseCode) {
        Stream<ClauseView> underPrinciples = principles.stream()
                .flatMap(one -> Stream.of(Stream.of(one.statement()), one.dos().stream(), one.donts().stream())
                        .flatMap(clauses -> clauses));
        return Stream.of(
                        Stream.ofNullable(definition),
                        underPrinciples,
                        promises.stream().map(PromiseView::statement),
                        provisions.stream().map(ProvisionView::statement))
                .flatMap(clauses -> clauses)
                .filter(clause -> clause.code().equals(clauseCode))
                .findFirst();
    }

    /** All that a clause says: its words, then what is agreed beside them; nothing when it was taken out. */
    public List<Passage> passages(String clauseCode) {
        return clause(clauseCode)
                .map(clause -> Passage.of(clauseCode, clause.part(), clause.text(), facts(clauseCode)))
                .orElse(List.of());
    }

    /** The code of the principle under which a behaviour stands. */
    public String principleOf(ClauseView behaviour) {
        return principles.stream()
                .filter(one -> one.dos().contains(behaviour) || one.donts().contains(behaviour))
                .map(one -> one.statement().code())
                .findFirst()
                .orElseThrow();
    }

    private List<Fact> facts(String clauseCode) {
        Stream<Fact> promised = promises.stream()
                .filter(one -> one.statement().code().equals(clauseCode))
                .flatMap(one -> one.facts().stream());
        Stream<Fact> provided = provisions.stream()
                .filter(one -> one.statement().code().equals(clauseCode))
                .flatMap(one -> one.facts().stream());
        Stream<Fact> behaving = clause(clauseCode).stream().flatMap(one -> one.facts().stream());
        return Stream.of(promised, provided, behaving).flatMap(facts -> facts).toList();
    }

    /** The parts of which it says something beside principles and promises, in reading order. */
    public List<Part> parts() {
        return provisions.stream().map(one -> one.statement().part()).distinct().toList();
    }

    /** The provisions of one part. */
    public List<ProvisionView> of(Part part) {
        return provisions.stream().filter(one -> one.statement().part() == part).toList();
    }

    /** At least one clause came from a workshop. */
    public boolean isFromWorkshop() {
        return definition != null && definition.provenance().workshops() > 0
                || principles.stream()
                        .anyMatch(principle -> principle.provenance().workshops() > 0);
    }

    /** One finding for each rule that blocks and may be let pass. */
    public List<Finding> waivable() {
        return firstOfEachRule(findings.stream().filter(Finding::isWaivable));
    }

    /** One finding for each rule that was let pass. */
    public List<Finding> waived() {
        return firstOfEachRule(findings.stream().filter(Finding::isWaived));
    }

    private static List<Finding> firstOfEachRule(Stream<Finding> some) {
        Set<String> seen = new HashSet<>();
        return some.filter(finding -> seen.add(finding.rule())).toList();
    }

    /** Something must still be done before it can be published. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /** The words may be changed, whether people are being asked or not. */
    public boolean isDrafting() {
        return state.isOpen();
    }

    public boolean isInApproval() {
        return state == VersionState.APPROVAL;
    }

    public boolean isPublished() {
        return state.isFrozen();
    }
}
