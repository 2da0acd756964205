package org.servicecharter.workshop.poll;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.card.UnseenCards;

/** One question, asked in one kind of step. Open until it is counted; from then on it knows numbers alone. */
@Entity
@Table(name = "poll")
public class Poll {

    /** With fewer answers, somebody could guess who gave which: only how many there were is kept. */
    public static final int FEWEST = UnseenCards.FEW_WRITERS;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private PollQuestion question;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Stage stage;

    @Column(nullable = false)
    private boolean counted;

    @Column(nullable = false)
    private int answered;

    @Column(name = "set_aside", nullable = false, updatable = false)
    private boolean setAside;

    @ElementCollection
    @CollectionTable(name = "poll_count", joinColumns = @JoinColumn(name = "poll_id"))
    @MapKeyColumn(name = "answer")
    @Column(name = "people", nullable = false)
    private Map<Integer, Integer> counts = new HashMap<>();

    protected Poll() {} // JPA

    Poll(String id, String workshopCode, PollQuestion question, Stage stage) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.question = question;
        this.stage = stage;
    }

    /** These are all answers. Nothing says any more who gave which. */
    void count(Collection<Integer> answers) {
        counted = true;
        answered = answers.size();
        counts.clear();
        if (answered >= FEWEST) {
            answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
        }
    }

    /** Another row for the same question, off the board, to keep what was counted here. */
    Poll aside(String asideId) {
        Poll aside = new Poll(asideId, workshopCode, question, stage);
        aside.setAside = true;
        return aside;
    }

    /** Counted as this one was. */
    void takeOver(Poll other) {
        counted = true;
        answered = other.answered;
        counts.clear();
        counts.putAll(other.counts);
    }

    /** Asked anew: nothing is counted. */
    void askAgain() {
        counted = false;
        answered = 0;
        counts.clear();
    }

    /** @param soFar how many have answered, as long as it is not counted */
    PollView view(long soFar) {
        boolean told = counted && answered >= FEWEST;
        return new PollView(
                id,
                question,
                stage,
                counted ? answered : soFar,
                counted,
                told ? people() : null,
                told && question.isScale() ? median() : null);
    }

    /** How many gave each answer, from the first. */
    private List<Integer> people() {
        return IntStream.range(0, question.answers())
                .mapToObj(answer -> counts.getOrDefault(answer, 0))
                .toList();
    }

    /** The answer in the middle; halfway between the two where there are two. */
    private double median() {
        return (answerAt((answered - 1) / 2) + answerAt(answered / 2)) / 2.0;
    }

    /** When all stand in a row, the lowest first. */
    private int answerAt(int place) {
        int answer = 0;
        for (int before = counts.getOrDefault(0, 0); before <= place; before += counts.getOrDefault(answer, 0)) {
            answer++;
        }
        return answer;
    }

    String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    PollQuestion getQuestion() {
        return question;
    }

    Stage getStage() {
        return stage;
    }

    boolean isCounted() {
        return counted;
    }
}
