package org.servicecharter.web.signoff.action;

import java.io.Serializable;
import org.servicecharter.signoff.action.ActionRow;

/** One principle and what is typed for it. */
public class ActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String principle;
    private String words;
    private boolean shared;

    ActionForm(ActionRow row) {
        this.principle = row.principle();
        this.words = row.words();
        this.shared = row.shared();
    }

    ActionRow row() {
        return new ActionRow(principle, words, shared);
    }

    public String getPrinciple() {
        return principle;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
