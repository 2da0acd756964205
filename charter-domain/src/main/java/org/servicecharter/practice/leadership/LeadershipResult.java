package org.servicecharter.practice.leadership;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What those who lead and those who do not say of how the organisation is led.
 *
 * @param questions in their order
 * @param smallestGroup from how many answers on a group is told
 */
public record LeadershipResult(List<QuestionResult> questions, int smallestGroup) implements Serializable {

    public LeadershipResult {
        questions = List.copyOf(questions);
    }

    static LeadershipResult of(List<AnswerCount> counts, int smallestGroup) {
        long managers = told(counts, true, smallestGroup);
        long staff = told(counts, false, smallestGroup);
        return new LeadershipResult(
                Stream.of(LeadershipQuestion.values())
                        .map(question -> QuestionResult.of(question, counts, managers, staff))
                        .toList(),
                smallestGroup);
    }

    private static long told(List<AnswerCount> counts, boolean leads, int smallestGroup) {
        long people = counts.stream()
                .filter(one -> one.leads() == leads)
                .mapToLong(AnswerCount::people)
                .sum();
        return people < smallestGroup ? 0 : people;
    }

    /** Enough of those who lead have answered. */
    public boolean isManagersTold() {
        return questions.get(0).managers() != null;
    }

    /** Enough of those who lead nobody have answered. */
    public boolean isStaffTold() {
        return questions.get(0).staff() != null;
    }
}
