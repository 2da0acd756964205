package org.servicecharter.charter.check;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Wording;
import org.servicecharter.framework.DefinitionElement;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.framework.wording.Prose;

/**
 * The checklist of an INTERNAL charter against one version on one day. What a rule demands of a charter made for
 * customers beyond that (contact, complaint, redress…) is not asked of a staff charter.
 */
public final class Checks {

    static final int FEWEST_PRINCIPLES = 3;
    static final int MOST_PRINCIPLES = 8;
    static final int WORDS_OF_A_SENTENCE = 20;
    static final int MONTHS_TO_REVIEW = 36;

    private final Particulars particulars;
    private final Wording wording;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    public Checks(CharterVersion version, LocalDate today) {
        this.particulars = version.getParticulars();
        this.wording = version.wording();
        this.today = today;
        scope();
        definitionOrPrinciples();
        responsibility();
        dates();
        principles();
        language();
    }

    /** What must be done first, then advice. */
    public List<Finding> findings() {
        return Stream.concat(
                        findings.stream().filter(Finding::blocks),
                        findings.stream().filter(finding -> !finding.blocks()))
                .toList();
    }

    /** @throws ChecksNotPassed when anything must still be done */
    public void requirePassed() {
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new ChecksNotPassed(blocking);
        }
    }

    private void scope() {
        must(particulars.getServices() != null, "CC-01", "services");
        must(particulars.getCustomers() != null, "CC-01", "customers");
    }

    private void definitionOrPrinciples() {
        List<Principle> principles = wording.principles();
        must(wording.definition().isPresent() || !principles.isEmpty(), "CC-03", "neither");
        wording.definition().ifPresent(definition -> {
            DefinitionReading reading = DefinitionReading.of(definition.getWording());
            should(!reading.isTooLong(), "CC-03", "long", reading.sentences(), DefinitionReading.MOST_SENTENCES);
            for (DefinitionElement element : DefinitionElement.values()) {
                should(reading.elements().contains(element), "CC-03", element.name());
            }
        });
        for (Principle principle : principles) {
            boolean lived = !principle.dos().isEmpty() || !principle.donts().isEmpty();
            must(lived, "CC-04", "noBehaviour", principle.getWording());
        }
    }

    private void responsibility() {
        must(particulars.getOwner() != null, "CC-20", "owner");
        must(particulars.getApprover() != null, "CC-20", "approver");
    }

    private void dates() {
        must(particulars.getEffectiveOn() != null, "CC-21", "effective");
        LocalDate review = particulars.getNextReviewOn();
        LocalDate latest = today.plusMonths(MONTHS_TO_REVIEW);
        must(review != null, "CC-22", "missing", latest);
        if (review != null) {
            must(review.isAfter(today), "CC-22", "past", review);
            must(!review.isAfter(latest), "CC-22", "late", latest);
        }
    }

    private void principles() {
        List<Principle> principles = wording.principles();
        int count = principles.size();
        should(
                count == 0 || count >= FEWEST_PRINCIPLES && count <= MOST_PRINCIPLES,
                "CC-04",
                "number",
                count,
                FEWEST_PRINCIPLES,
                MOST_PRINCIPLES);
        for (Principle principle : principles) {
            if (principle.dos().isEmpty() != principle.donts().isEmpty()) {
                String missing = principle.dos().isEmpty() ? "noDo" : "noDont";
                should(false, "CC-05", missing, principle.getWording());
            }
        }
    }

    private void language() {
        List<Prose> clauses =
                wording.clauses().map(clause -> new Prose(clause.getWording())).toList();
        int sentences =
                clauses.stream().mapToInt(prose -> prose.sentences().size()).sum();
        int words = clauses.stream().mapToInt(Prose::words).sum();
        int average = sentences == 0 ? 0 : words / sentences;
        should(average <= WORDS_OF_A_SENTENCE, "CC-27", "long", average, WORDS_OF_A_SENTENCE);
        for (Prose prose : clauses) {
            List<String> vague = prose.vagueWords();
            vague.forEach(word -> should(false, "CC-30", "vague", word, prose.text()));
            prose.superlatives().stream()
                    .filter(word -> !vague.contains(word))
                    .forEach(word -> should(false, "CC-30", "superlative", word, prose.text()));
        }
    }

    private void must(boolean holds, String rule, String reason, Serializable... arguments) {
        note(holds, true, rule, reason, arguments);
    }

    private void should(boolean holds, String rule, String reason, Serializable... arguments) {
        note(holds, false, rule, reason, arguments);
    }

    private void note(boolean holds, boolean blocks, String rule, String reason, Serializable... arguments) {
        if (!holds) {
            findings.add(new Finding(rule, blocks, reason, List.of(arguments)));
        }
    }
}
