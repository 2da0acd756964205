package org.servicecharter.practice.leadership;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.EncounterKind;

/**
 * What both groups said to one question, in percent; of a group smaller than the smallest nothing.
 *
 * @param managers share of each answer, rounded; {@code null} when too few answered
 * @param staff likewise
 */
public record QuestionResult(
        LeadershipQuestion question, Map<EncounterKind, Long> managers, Map<EncounterKind, Long> staff)
        implements Serializable {

    private static final double ALL = 100;

    public QuestionResult {
        managers = managers == null ? null : Map.copyOf(managers);
        staff = staff == null ? null : Map.copyOf(staff);
    }

    static QuestionResult of(LeadershipQuestion question, List<AnswerCount> counts, long managers, long staff) {
        return new QuestionResult(
                question, shares(question, counts, true, managers), shares(question, counts, false, staff));
    }

    /** @param people 0 when so few answered that nothing is told */
    private static Map<EncounterKind, Long> shares(
            LeadershipQuestion question, List<AnswerCount> counts, boolean lead, long people) {
        if (people == 0) {
            return null;
        }
        Map<EncounterKind, Long> shares = new EnumMap<>(EncounterKind.class);
        question.answers().forEach(kind -> {
            long said = counts.stream()
                    .filter(one -> one.leads() == lead && one.answers().get(question) == kind)
                    .mapToLong(AnswerCount::people)
                    .sum();
            shares.put(kind, Math.round(ALL * said / people));
        });
        return shares;
    }

    /** Both groups are told. */
    public boolean isCompared() {
        return managers != null && staff != null;
    }

    /** How far the two are apart, in points: 0 when they say the same, 100 when nobody agrees. */
    public long gap() {
        return question.answers().stream()
                        .mapToLong(kind -> Math.abs(managers.get(kind) - staff.get(kind)))
                        .sum()
                / 2;
    }
}
