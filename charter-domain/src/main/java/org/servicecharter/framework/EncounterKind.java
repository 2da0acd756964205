package org.servicecharter.framework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A service encounter by the question it opens with, in their order. One organisation lives all three: the kind
 * belongs to a touchpoint or a principle, never to an organisation.
 */
public enum EncounterKind {
    FIRST(
            FailurePolicy.ELIMINATE,
            ImprovementStance.STANDARDISE,
            IntendedOutcome.RELIABLE_SATISFACTION,
            "what do you (want|need)",
            EnumSet.noneOf(EncounterAttribute.class)),
    SECOND(
            FailurePolicy.EXPECT_AND_OVERCOME,
            ImprovementStance.CUSTOMISE,
            IntendedOutcome.RESPONSIVE_DELIGHT,
            "how do you want (it|this|that)",
            EnumSet.noneOf(EncounterAttribute.class)),
    THIRD(
            FailurePolicy.ANTICIPATE_JOINTLY,
            ImprovementStance.CUSTOMERISE,
            IntendedOutcome.LONG_RELATIONSHIP,
            "what (would|do) you (like|want) to become",
            EnumSet.of(
                    EncounterAttribute.REPUTATION,
                    EncounterAttribute.TRAINING,
                    EncounterAttribute.MARKETING,
                    EncounterAttribute.STAFF_MINDSET));

    private final FailurePolicy failurePolicy;
    private final ImprovementStance improvementStance;
    private final IntendedOutcome intendedOutcome;
    private final Pattern question;
    private final Set<EncounterAttribute> leftOpen;

    EncounterKind(
            FailurePolicy failurePolicy,
            ImprovementStance improvementStance,
            IntendedOutcome intendedOutcome,
            String question,
            Set<EncounterAttribute> leftOpen) {
        this.failurePolicy = failurePolicy;
        this.improvementStance = improvementStance;
        this.intendedOutcome = intendedOutcome;
        this.question = Pattern.compile("\\b" + question + "\\b", Pattern.CASE_INSENSITIVE);
        this.leftOpen = leftOpen;
    }

    public FailurePolicy failurePolicy() {
        return failurePolicy;
    }

    public ImprovementStance improvementStance() {
        return improvementStance;
    }

    public IntendedOutcome intendedOutcome() {
        return intendedOutcome;
    }

    /** The key of what its source says of it, {@code EncounterKind.FIRST.FOCUS}; empty where the source is silent. */
    public Optional<String> findKey(EncounterAttribute attribute) {
        return leftOpen.contains(attribute)
                ? Optional.empty()
                : Optional.of("EncounterKind." + name() + "." + attribute.name());
    }

    /** The kind that opens with such a question, in English (AT-13). */
    public static Optional<EncounterKind> findByQuestion(String asked) {
        return Stream.of(THIRD, SECOND, FIRST)
                .filter(kind -> kind.question.matcher(asked).find())
                .findFirst();
    }
}
