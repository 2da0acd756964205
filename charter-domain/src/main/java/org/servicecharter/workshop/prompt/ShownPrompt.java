package org.servicecharter.workshop.prompt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.framework.Prompt;
import org.servicecharter.workshop.Wording;

/** The one question that everyone at a board is asked to think about. It is over with the step it was asked in. */
@Entity
@Table(name = "shown_prompt")
public class ShownPrompt {

    /** Characters as people count them. */
    public static final int TEXT_MAX = 300;

    @Id
    @Column(name = "workshop_code", length = 6)
    private String workshopCode;

    @Column(name = "event_number", nullable = false)
    private long eventNumber;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private Prompt prompt;

    @Column(length = 2 * TEXT_MAX)
    private String wording;

    protected ShownPrompt() {} // JPA

    ShownPrompt(String workshopCode) {
        this.workshopCode = workshopCode;
    }

    /** @throws org.servicecharter.workshop.TextNotUsable when an own question is blank or too long */
    void show(Prompt newPrompt, String text, long number) {
        wording = newPrompt == null ? Wording.checked(text, TEXT_MAX) : null;
        prompt = newPrompt;
        eventNumber = number;
    }

    PromptView view() {
        return new PromptView(prompt, wording);
    }

    boolean isBefore(long number) {
        return eventNumber < number;
    }
}
