package org.servicecharter.web.charter.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.consultation.Answering;
import org.servicecharter.charter.consultation.CommentView;
import org.servicecharter.charter.consultation.Commenting;
import org.servicecharter.charter.consultation.Outcome;
import org.servicecharter.web.PageMessages;

/** Backs the answers on /charter/discussion.xhtml. One editor is open at a time, for an answer or for a reply. */
@Named
@ViewScoped
public class DiscussionAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Answering answering;

    @Inject
    private Commenting commenting;

    @Inject
    private CharterDiscussion page;

    @Inject
    private PageMessages messages;

    private CommentView comment;
    private boolean reply;
    private Outcome outcome;
    private String words;
    private boolean unnamed;

    public void open(CommentView chosen, Outcome likely) {
        close();
        comment = chosen;
        outcome = likely;
        words = chosen.answer();
    }

    public void openReply(CommentView chosen) {
        close();
        comment = chosen;
        reply = true;
    }

    public void answer() {
        answering.answer(page.getCode(), comment.id(), comment.revision(), outcome, words);
        done();
    }

    public void reply() {
        commenting.reply(page.getCode(), comment.id(), words, !unnamed);
        done();
    }

    /** Takes over the proposed wording; when the clause was reworded after the page was shown, both are shown first. */
    public void accept(CommentView shown) {
        CommentView newest = page.newest(shown);
        if (!Objects.equals(newest.now(), shown.now())) {
            messages.error("charter_discussion.message.movedOn");
            return;
        }
        answering.accept(page.getCode(), shown.id(), shown.revision(), newest.clauseRevision(), null);
        messages.info("charter_discussion.message.accepted");
        done();
    }

    public void close() {
        comment = null;
        reply = false;
        outcome = null;
        words = null;
        unnamed = false;
    }

    public boolean answers(CommentView one) {
        return comment != null && !reply && comment.id() == one.id();
    }

    public boolean repliesTo(CommentView one) {
        return comment != null && reply && comment.id() == one.id();
    }

    private void done() {
        close();
        page.load();
    }

    /** Only what customers said can be taken out. */
    public List<Outcome> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.TAKEN_OUT || comment != null && comment.fromCustomer())
                .toList();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isUnnamed() {
        return unnamed;
    }

    public void setUnnamed(boolean unnamed) {
        this.unnamed = unnamed;
    }
}
