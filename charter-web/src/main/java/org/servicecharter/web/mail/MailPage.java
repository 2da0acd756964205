package org.servicecharter.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailResending;
import org.servicecharter.mail.MailSearch;
import org.servicecharter.mail.MailState;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/mail.xhtml: what has left by mail and what has not, and a second try for several. */
@Named
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailQueries queries;

    @Inject
    private MailResending resending;

    @Inject
    private PageMessages messages;

    private String text;
    private MailState state;
    private boolean serverSet;
    private boolean empty;
    private MailRows rows;

    public void load() {
        serverSet = queries.isServerSet();
        empty = queries.count(new MailSearch("", null)) == 0;
        search();
    }

    public void search() {
        rows = new MailRows(new MailSearch(text, state), queries);
    }

    public void chooseAllShown() {
        rows.chooseAllShown();
    }

    public void sendAgain() {
        Map<Long, Long> letters = rows.toSendAgain();
        if (letters.isEmpty()) {
            messages.error("mail_list.message.noneChosen");
            return;
        }
        resending.sendAgain(letters);
        search();
        messages.info("mail_list.message.sentAgain", letters.size());
    }

    public boolean isServerSet() {
        return serverSet;
    }

    /** No letter was ever written. */
    public boolean isNothing() {
        return empty;
    }

    public MailRows getRows() {
        return rows;
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }
}
