package org.servicecharter.charter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Provision;
import org.servicecharter.charter.version.Wording;
import org.servicecharter.framework.DefinitionElement;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.framework.wording.Prose;

/**
 * The checklist of domain rules CC-01 to CC-30 against one version on one day. A staff charter must have little of it;
 * one made for customers also promises, contact, complaint and redress. What its umbrella says, the charter of a unit is
 * not asked for again.
 */
public final class Checks {

    static final int FEWEST_PRINCIPLES = 3;
    static final int MOST_PRINCIPLES = 8;
    static final int MONTHS_TO_REVIEW = 36;

    /** An A3 poster holds these in letters that are read from two steps away (CC-28). */
    public static final int WORDS_ON_A_POSTER = 600;

    private final Charter charter;
    private final CharterVersion version;
    private final Particulars particulars;
    private final Wording wording;
    private final Reading reading;
    private final LocalDate today;
    private final Findings findings;

    /** @param waivers what this version may do without */
    public Checks(Charter charter, CharterVersion version, List<Waiver> waivers, LocalDate today) {
        this(charter, version, null, waivers, today);
    }

    /**
     * @param umbrella what the charter of a unit inherits; {@code null} for an umbrella
     * @param waivers what this version may do without
     */
    public Checks(Charter charter, CharterVersion version, Inherited umbrella, List<Waiver> waivers, LocalDate today) {
        this.charter = charter;
        this.version = version;
        this.findings = new Findings(waivers);
        this.particulars = version.getParticulars();
        this.wording = version.wording();
        this.reading = new Reading(wording, umbrella == null ? null : umbrella.text());
        this.today = today;
        if (umbrella != null) {
            new UmbrellaChecks(findings, umbrella).run(wording);
        }
        placeholders();
        scope();
        definitionOrPrinciples();
        responsibility();
        dates();
        principles();
        display();
        boolean forCustomers = charter.getKind() == CharterKind.PUBLIC;
        new PromiseChecks(findings, forCustomers).run(reading);
        if (forCustomers) {
            new ProvisionChecks(findings, reading, charter.getSector()).run();
        }
        ProvisionChecks.staff(findings, reading);
        new WordingChecks(findings, isEnglish()).run(particulars.getMotto(), wording);
        new BehaviourChecks(findings).run(wording);
    }

    /** What must be done first, then advice. */
    public List<Finding> findings() {
        return findings.all();
    }

    /** What would have to be done if the umbrella did not: none of it is asked for again. */
    public List<Finding> kept() {
        Set<String> asked = findings.all().stream().map(Finding::key).collect(Collectors.toSet());
        return new Checks(charter, version, List.of(), today)
                .findings().stream()
                        .filter(finding -> !asked.contains(finding.key()))
                        .toList();
    }

    /** @throws ChecksNotPassed when anything must still be done */
    public void requirePassed() {
        List<Finding> blocking = findings.all().stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new ChecksNotPassed(blocking);
        }
    }

    /** What a model left to be written is nobody's promise. */
    private void placeholders() {
        List<Clause> open = wording.clauses().filter(Clause::isPlaceholder).toList();
        if (!open.isEmpty()) {
            String guide = open.get(0).getWording().lines().findFirst().orElseThrow();
            findings.at(open.get(0)).must(false, "MODEL", "placeholder", open.size(), guide);
        }
    }

    private void scope() {
        boolean inherits = reading.inherited() != null;
        findings.at("services").must(particulars.getServices() != null || inherits, "CC-01", "services");
        findings.at("customers").must(particulars.getCustomers() != null || inherits, "CC-01", "customers");
    }

    private void definitionOrPrinciples() {
        List<Principle> principles = wording.principles();
        findings.at(Part.DEFINITION).must(reading.hasDefinition() || reading.principles() > 0, "CC-03", "neither");
        wording.definition().filter(definition -> !definition.isPlaceholder()).ifPresent(definition -> {
            DefinitionReading read = DefinitionReading.of(definition.getWording());
            Findings there = findings.at(definition);
            there.should(!read.isTooLong(), "CC-03", "long", read.sentences(), DefinitionReading.MOST_SENTENCES);
            for (DefinitionElement element : DefinitionElement.values()) {
                there.should(!isEnglish() || read.elements().contains(element), "CC-03", element.name());
            }
        });
        for (Principle principle : principles) {
            boolean lived = !principle.dos().isEmpty() || !principle.donts().isEmpty();
            findings.at(principle).must(lived, "CC-04", "noBehaviour", principle.getWording());
        }
    }

    /** The words that tell of an element, or of a person, are known in English alone. */
    private boolean isEnglish() {
        return Locale.forLanguageTag(charter.getLanguage()).getLanguage().equals("en");
    }

    private void responsibility() {
        findings.at("owner").must(particulars.getOwner() != null, "CC-20", "owner");
        findings.at("approver").must(particulars.getApprover() != null, "CC-20", "approver");
    }

    private void dates() {
        findings.at("effectiveOn").must(particulars.getEffectiveOn() != null, "CC-21", "effective");
        LocalDate review = particulars.getNextReviewOn();
        LocalDate latest = today.plusMonths(MONTHS_TO_REVIEW);
        Findings there = findings.at("nextReviewOn");
        there.must(review != null, "CC-22", "missing", latest);
        if (review != null) {
            there.must(review.isAfter(today), "CC-22", "past", review);
            there.must(!review.isAfter(latest), "CC-22", "late", latest);
        }
    }

    /** What hangs on the wall: title, motto, definition, principles with behaviours, promises. */
    private void display() {
        Stream<String> told = Stream.concat(
                Stream.of(particulars.getTitle(), particulars.getMotto()).filter(Objects::nonNull),
                wording.clauses()
                        .filter(clause -> !(clause instanceof Provision) && !clause.isPlaceholder())
                        .map(Clause::getWording));
        int words = told.mapToInt(text -> new Prose(text).words()).sum();
        findings.at(Part.PRINCIPLE).should(words <= WORDS_ON_A_POSTER, "CC-28", "poster", words, WORDS_ON_A_POSTER);
    }

    private void principles() {
        List<Principle> principles = wording.principles();
        int count = principles.size();
        findings.at(Part.PRINCIPLE)
                .should(
                        count == 0 || reading.principles() >= FEWEST_PRINCIPLES && count <= MOST_PRINCIPLES,
                        "CC-04",
                        "number",
                        count,
                        FEWEST_PRINCIPLES,
                        MOST_PRINCIPLES);
        for (Principle principle : principles) {
            if (principle.dos().isEmpty() != principle.donts().isEmpty()) {
                String missing = principle.dos().isEmpty() ? "noDo" : "noDont";
                findings.at(principle).should(false, "CC-05", missing, principle.getWording());
            }
        }
    }
}
