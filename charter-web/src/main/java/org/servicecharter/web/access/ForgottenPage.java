package org.servicecharter.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.servicecharter.access.ForgottenPassword;
import org.servicecharter.web.PageMessages;

/** Backs /forgotten.xhtml. Whoever asks reads the same, whether there is such a person or not. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private ForgottenPassword forgotten;

    @Inject
    private Attempt attempt;

    @Inject
    private PageMessages messages;

    private String name;
    private boolean asked;

    public void ask() {
        Duration pause = attempt.pauseForAsking(name);
        if (!pause.isZero()) {
            messages.error("access_forgotten.message.pause", pause.toMinutes() + 1);
            return;
        }
        attempt.asked(name);
        forgotten.ask(name);
        asked = true;
    }

    /** Without a mail server nobody is offered a letter. */
    public boolean isPossible() {
        return forgotten.isPossible();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
