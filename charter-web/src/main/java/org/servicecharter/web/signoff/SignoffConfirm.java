package org.servicecharter.web.signoff;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.PasswordWish;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.Statement;
import org.servicecharter.signoff.kiosk.KioskSigning;
import org.servicecharter.web.access.kiosk.KioskHere;

/** Backs /signoff/confirm.xhtml: what was ticked, once more, before it is recorded (SO-04). */
@Named
@ViewScoped
public class SignoffConfirm implements Serializable {

    static final String GIVEN = "org.servicecharter.signature";

    private static final long serialVersionUID = 1L;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private KioskSigning kioskSigning;

    @Inject
    private KioskHere kiosk;

    private String charter;
    private Signature given;
    private String title;
    private Statement statement;
    private PasswordWish passwordWish;
    private transient String password; // for this request alone
    private boolean helped;

    /** Who comes without having ticked goes back to the text; who is done already, to the receipt. */
    public String load() {
        given = (Signature) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(GIVEN);
        SigningCopy copy = opening.open(charter, given == null ? null : given.sha256());
        if (copy.receipt() != null) {
            return "/signoff/receipt?faces-redirect=true&record=" + copy.receipt();
        }
        if (given == null || !given.sha256().equals(copy.text().sha256())) {
            return "/signoff/read?faces-redirect=true&charter=" + charter;
        }
        title = copy.title();
        statement = copy.statement();
        passwordWish = kiosk.isHere() ? PasswordWish.NONE : signing.passwordWish();
        return null;
    }

    /** Pressed twice, or once more after Back, the page knows no more what was ticked: it leads where that stands. */
    public String sign() {
        if (given == null) {
            return load();
        }
        return "/signoff/receipt?faces-redirect=true&record="
                + kiosk.visit()
                        .map(visit -> kioskSigning.sign(given, visit, helped))
                        .orElseGet(() -> signing.sign(given, password, helped));
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public Signature getGiven() {
        return given;
    }

    public String getTitle() {
        return title;
    }

    public Statement getStatement() {
        return statement;
    }

    public PasswordWish getPasswordWish() {
        return passwordWish;
    }

    /** Typed, and never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isHelped() {
        return helped;
    }

    public void setHelped(boolean helped) {
        this.helped = helped;
    }
}
