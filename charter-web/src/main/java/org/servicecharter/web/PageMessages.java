package org.servicecharter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says something to whoever looks at the page: what was done, or why not. */
@RequestScoped
public class PageMessages {

    @Inject
    private Words words;

    /** On this page, now. */
    public void info(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, words.format(key, arguments));
    }

    /** On the page that the outcome redirects to. */
    public void infoAfterRedirect(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        info(key, arguments);
    }

    /** Something to mend first; nothing was changed. */
    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, words.format(key, arguments));
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
