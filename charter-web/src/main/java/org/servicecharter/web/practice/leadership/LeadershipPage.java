package org.servicecharter.web.practice.leadership;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.leadership.LeadershipQuestion;
import org.servicecharter.practice.leadership.LeadershipResult;
import org.servicecharter.practice.leadership.SelfAssessing;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /practice/leadership.xhtml: one's own answers, and what the two groups said. */
@Named
@ViewScoped
public class LeadershipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelfAssessing assessing;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private final Map<String, String> chosen = new HashMap<>();
    private LeadershipResult result;
    private boolean answered;
    private boolean lead;

    public void load() {
        assessing.mine().ifPresent(mine -> {
            answered = true;
            mine.forEach((question, kind) -> chosen.put(question.name(), kind.name()));
        });
        result = assessing.result();
        lead = assessing.isLead();
    }

    public String say() {
        Map<LeadershipQuestion, EncounterKind> answers = new EnumMap<>(LeadershipQuestion.class);
        chosen.forEach((question, kind) -> {
            if (kind != null && !kind.isEmpty()) {
                answers.put(LeadershipQuestion.valueOf(question), EncounterKind.valueOf(kind));
            }
        });
        assessing.say(answers);
        return done("practice_leadership.message.said");
    }

    public String remove() {
        assessing.remove();
        return done("practice_leadership.message.removed");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/practice/leadership?faces-redirect=true";
    }

    public List<SelectItem> choices(LeadershipQuestion question) {
        return question.answers().stream()
                .map(kind -> new SelectItem(kind.name(), words.get("LeadershipQuestion." + question + "." + kind)))
                .toList();
    }

    public LeadershipBar bar(Map<EncounterKind, Long> shares) {
        return LeadershipBar.of(shares);
    }

    public List<LeadershipQuestion> getQuestions() {
        return List.of(LeadershipQuestion.values());
    }

    public List<EncounterKind> getKinds() {
        return List.of(EncounterKind.values());
    }

    /** By the name of the question, the name of the kind. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    public LeadershipResult getResult() {
        return result;
    }

    /** The person has said it before. */
    public boolean isAnswered() {
        return answered;
    }

    /** The person answers as one who leads others. */
    public boolean isLead() {
        return lead;
    }
}
