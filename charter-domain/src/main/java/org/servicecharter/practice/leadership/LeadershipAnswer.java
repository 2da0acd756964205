package org.servicecharter.practice.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.Person;

/** What one person says of how they are led, or lead. Answered again, it takes the place of what they said before. */
@Entity
@Table(name = "leadership_answer")
public class LeadershipAnswer {

    private static final int KIND_MAX = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leadership_answer_seq")
    @SequenceGenerator(name = "leadership_answer_seq", sequenceName = "leadership_answer_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String person;

    @Column(nullable = false)
    private boolean leads;

    @Enumerated(EnumType.STRING)
    @Column(name = "talked_about", nullable = false, length = KIND_MAX)
    private EncounterKind talkedAbout;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_MAX)
    private EncounterKind focus;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_MAX)
    private EncounterKind breakdown;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_MAX)
    private EncounterKind improving;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_MAX)
    private EncounterKind selling;

    @Column(name = "answered_on", nullable = false)
    private LocalDate answeredOn;

    protected LeadershipAnswer() {} // JPA

    /** @throws AnswerMissing unless each question has one of its answers */
    LeadershipAnswer(String person, boolean leads, Map<LeadershipQuestion, EncounterKind> answers, LocalDate today) {
        this.person = person;
        say(leads, answers, today);
    }

    /**
     * @param nowLeads whether somebody reports to them today
     * @throws AnswerMissing unless each question has one of its answers
     */
    final void say(boolean nowLeads, Map<LeadershipQuestion, EncounterKind> answers, LocalDate today) {
        boolean all = Stream.of(LeadershipQuestion.values())
                .allMatch(question ->
                        answers.get(question) != null && question.answers().contains(answers.get(question)));
        if (!all) {
            throw new AnswerMissing();
        }
        leads = nowLeads;
        talkedAbout = answers.get(LeadershipQuestion.TALKED_ABOUT);
        focus = answers.get(LeadershipQuestion.FOCUS);
        breakdown = answers.get(LeadershipQuestion.BREAKDOWN);
        improving = answers.get(LeadershipQuestion.IMPROVING);
        selling = answers.get(LeadershipQuestion.SELLING);
        answeredOn = today;
    }

    Map<LeadershipQuestion, EncounterKind> answers() {
        return inOrder(talkedAbout, focus, breakdown, improving, selling);
    }

    /** @param kinds one for each question, in their order */
    static Map<LeadershipQuestion, EncounterKind> inOrder(Object... kinds) {
        Map<LeadershipQuestion, EncounterKind> answers = new EnumMap<>(LeadershipQuestion.class);
        for (LeadershipQuestion question : LeadershipQuestion.values()) {
            answers.put(question, (EncounterKind) kinds[question.ordinal()]);
        }
        return answers;
    }
}
