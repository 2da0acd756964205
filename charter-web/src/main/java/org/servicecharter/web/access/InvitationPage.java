package org.servicecharter.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import org.servicecharter.access.AcceptInvitation;
import org.servicecharter.access.InvitationNotUsable;
import org.servicecharter.access.InvitedPerson;
import org.servicecharter.web.PageMessages;

/** Backs /invitation.xhtml, where a person chooses a password and is signed in. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcceptInvitation invitation;

    @Inject
    private Door door;

    @Inject
    private Attempt attempt;

    @Inject
    private PageMessages messages;

    private String key;
    private InvitedPerson person;
    private transient String password;
    private boolean remember;

    /** A link that does not fit shows its refusal in place of the form. */
    public void load() {
        Duration pause = attempt.pauseForLinks();
        if (!pause.isZero()) {
            messages.error("access_signin.message.pause", pause.toMinutes() + 1);
            return;
        }
        try {
            person = invitation.open(key);
        } catch (InvitationNotUsable refused) {
            attempt.linkFailed(); // counted, or the key could be guessed at leisure
            throw refused;
        }
    }

    /** A link that was used meanwhile, as in another tab, has no form to try again. */
    public void choose() throws IOException {
        try {
            door.enter(invitation.choosePassword(key, password), remember, "/");
        } catch (InvitationNotUsable refused) {
            person = null;
            throw refused;
        }
    }

    /** {@code null} while no invitation is open. */
    public InvitedPerson getPerson() {
        return person;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}
