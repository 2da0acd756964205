package org.servicecharter.charter.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.framework.EncounterKind;

/**
 * All that is frozen and hashed: whoever signs is shown all of it.
 *
 * @param charterCode the charter's public address
 * @param version its number
 * @param kind for whom it is made
 * @param language a BCP 47 tag
 * @param motto {@code null} when there is none
 * @param mottoKind which encounter the motto promises (S0); {@code null} when nobody said
 * @param definition what customer service means here; {@code null} when there are only principles
 * @param promises what can be measured, in reading order
 * @param provisions all that surrounds principles and promises, in reading order
 * @param services which services it is about
 * @param customers for which customers
 * @param owner the role that answers for it
 * @param approver the role that approved it: a role, as a published text keeps no person's name
 * @param inheritance whose charter it is and what it inherits; {@code null} for an umbrella, which is everybody's
 */
public record CharterText(
        String charterCode,
        int version,
        CharterKind kind,
        String language,
        RenditionFormat format,
        String title,
        String motto,
        EncounterKind mottoKind,
        String definition,
        List<Principle> principles,
        List<Promise> promises,
        List<Provision> provisions,
        String services,
        String customers,
        String owner,
        String approver,
        LocalDate effectiveOn,
        LocalDate nextReviewOn,
        Inheritance inheritance)
        implements Serializable {

    public CharterText {
        principles = List.copyOf(principles);
        promises = List.copyOf(promises);
        provisions = List.copyOf(provisions);
    }

    /** The same text of a unit: what it leaves open of its scope (CC-01) is as the other says. */
    public CharterText inheriting(Inheritance from, CharterText scope) {
        return new CharterText(
                charterCode,
                version,
                kind,
                language,
                format,
                title,
                motto,
                mottoKind,
                definition,
                principles,
                promises,
                provisions,
                services == null ? scope.services : services,
                customers == null ? scope.customers : customers,
                owner,
                approver,
                effectiveOn,
                nextReviewOn,
                from);
    }

    /** It says what only the fifth form has a place for: of which kind or aspect something is, as what it is done. */
    boolean isClassified() {
        return mottoKind != null
                || promises.stream().anyMatch(one -> one.terms().about() != null)
                || principles.stream()
                        .anyMatch(one -> one.encounter() != null
                                || Stream.concat(one.dos().stream(), one.donts().stream())
                                        .anyMatch(Behaviour::isClassified));
    }

    /** The parts of which it says something beside principles and promises, in reading order. */
    public List<Part> parts() {
        return provisions.stream().map(Provision::part).distinct().toList();
    }

    /** The provisions of one part. */
    public List<Provision> of(Part part) {
        return provisions.stream().filter(one -> one.part() == part).toList();
    }

    /** What can be measured. */
    public record Promise(String text, PromiseTerms terms) implements Serializable {

        public List<Fact> facts() {
            return Facts.of(terms);
        }
    }

    /** What is said about one part. */
    public record Provision(Part part, String text, ProvisionTerms terms) implements Serializable {

        public List<Fact> facts() {
            return Facts.of(terms);
        }
    }

    /** Something to do, or not to do. */
    public record Behaviour(String text, BehaviourTerms terms) implements Serializable {

        /** What helps those who are served; the rest helps those who serve. */
        private static final Set<Fact.Kind> TOLD =
                EnumSet.of(Fact.Kind.CUSTOMER, Fact.Kind.FIRMNESS, Fact.Kind.BEND, Fact.Kind.HELPS);

        /** What the public is told of it beside its words. */
        public List<Fact> told() {
            return facts().stream().filter(fact -> TOLD.contains(fact.kind())).toList();
        }

        public List<Fact> facts() {
            return Facts.of(terms);
        }

        private boolean isClassified() {
            return terms.hat() != null || terms.craft() != null || terms.helps() != null;
        }
    }

    /**
     * A short belief with the actions that make it true. Numbers start at 1.
     *
     * @param encounter the kind of encounter it is for; {@code null} for all
     */
    public record Principle(
            int number, String name, EncounterKind encounter, List<Behaviour> dos, List<Behaviour> donts)
            implements Serializable {

        /** For all encounters. */
        public Principle(int number, String name, List<Behaviour> dos, List<Behaviour> donts) {
            this(number, name, null, dos, donts);
        }

        public Principle {
            dos = List.copyOf(dos);
            donts = List.copyOf(donts);
        }

        public List<Fact> facts() {
            return Facts.of(encounter);
        }
    }
}
