package org.servicecharter.web.signoff.rule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.signoff.rule.SigningRules;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/signing.xhtml: what the organisation asks of everyone who signs. */
@Named
@RequestScoped
public class SigningPage {

    @Inject
    private SigningRules rules;

    @Inject
    private PageMessages messages;

    private boolean asksPassword;

    public void load() {
        asksPassword = rules.asksPassword();
    }

    public String save() {
        rules.askPassword(asksPassword);
        messages.infoAfterRedirect("organisation_signing.message.saved");
        return "/organisation/signing?faces-redirect=true";
    }

    public boolean isAsksPassword() {
        return asksPassword;
    }

    public void setAsksPassword(boolean asksPassword) {
        this.asksPassword = asksPassword;
    }
}
