package org.servicecharter.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.servicecharter.access.own.OwnDevice;
import org.servicecharter.access.own.OwnDevices;
import org.servicecharter.access.own.PasswordChange;
import org.servicecharter.web.PageMessages;

/** Backs /access/account.xhtml: one's own password, and the devices on which one stays signed in. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private PasswordChange password;

    @Inject
    private OwnDevices devices;

    @Inject
    private Door door;

    @Inject
    private PageMessages messages;

    @Inject
    private HttpServletRequest request;

    private List<OwnDevice> all;
    private boolean changeable;
    private String soFar;
    private String wanted;

    @PostConstruct
    void load() {
        changeable = password.isPossible();
        all = devices.all(RememberedPerson.secret(request).orElse(""));
    }

    /** Everybody who was signed in is out by it; whoever did it comes in again at once, for as long as they had chosen. */
    public void change() throws IOException {
        boolean stay = all.stream().anyMatch(device -> device.here() && device.chosen());
        password.change(soFar, wanted);
        messages.infoAfterRedirect("access_account.message.changed");
        door.enter(request.getUserPrincipal().getName(), stay, "/access/account");
    }

    public String signOut(long id) {
        devices.signOut(id);
        messages.infoAfterRedirect("access_account.message.signedOut");
        return "/access/account?faces-redirect=true";
    }

    public List<OwnDevice> getDevices() {
        return all;
    }

    /** Whether there is a password to change. */
    public boolean isChangeable() {
        return changeable;
    }

    public String getSoFar() {
        return soFar;
    }

    public void setSoFar(String soFar) {
        this.soFar = soFar;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
