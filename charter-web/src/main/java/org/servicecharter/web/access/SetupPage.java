package org.servicecharter.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import org.servicecharter.access.InvitedPerson;
import org.servicecharter.access.Setup;
import org.servicecharter.access.SetupNotOpen;
import org.servicecharter.web.PageMessages;

/** Backs /setup.xhtml, which makes the first administrator and signs them in. */
@Named
@ViewScoped
public class SetupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Setup setup;

    @Inject
    private Door door;

    @Inject
    private Attempt attempt;

    @Inject
    private PageMessages messages;

    private String key;
    private boolean open;
    private String organisation;
    private String staffNumber;
    private String name;
    private String email;
    private transient String password;

    /** A link that does not fit shows its refusal in place of the form. */
    public void load() {
        Duration pause = attempt.pauseForLinks();
        if (!pause.isZero()) {
            messages.error("access_signin.message.pause", pause.toMinutes() + 1);
            return;
        }
        try {
            setup.open(key);
            open = true;
        } catch (SetupNotOpen refused) {
            attempt.linkFailed(); // counted, or the key could be guessed at leisure
            throw refused;
        }
    }

    public void make() throws IOException {
        setup.make(key, organisation, new InvitedPerson(staffNumber.strip(), name, email), password);
        door.enter(staffNumber.strip(), false, "/organisation/people");
    }

    public boolean isOpen() {
        return open;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
