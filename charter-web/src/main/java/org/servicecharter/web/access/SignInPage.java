package org.servicecharter.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.servicecharter.access.SignIn;
import org.servicecharter.access.Standing;
import org.servicecharter.web.PageMessages;

/** Backs /signin.xhtml. Whoever is refused reads the same sentence, whatever the reason. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Door door;

    @Inject
    private Attempt attempt;

    @Inject
    private PageMessages messages;

    private String to;
    private String name;
    private String password;
    private boolean remember;

    public void enter() throws IOException {
        Duration pause = attempt.pause(name);
        if (!pause.isZero()) {
            messages.error("access_signin.message.pause", pause.toMinutes() + 1);
            return;
        }
        Optional<Standing> person = signIn.withPassword(name, password);
        if (person.isPresent()) {
            door.enter(person.get().code(), remember, to);
        } else {
            attempt.failed(name);
            messages.error("access_signin.message.refused");
        }
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
