package org.servicecharter.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailResending;
import org.servicecharter.mail.MailText;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/letter.xhtml: one letter, what became of it, and a second try. */
@Named
@ViewScoped
public class LetterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailQueries queries;

    @Inject
    private MailResending resending;

    @Inject
    private PageMessages messages;

    private long id;
    private MailText letter;

    public void load() {
        letter = queries.letter(id);
    }

    public String sendAgain() {
        resending.sendAgain(Map.of(id, letter.row().revision()));
        messages.infoAfterRedirect("mail_list.message.sentAgain", 1);
        return "/organisation/mail?faces-redirect=true";
    }

    public MailText getLetter() {
        return letter;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
