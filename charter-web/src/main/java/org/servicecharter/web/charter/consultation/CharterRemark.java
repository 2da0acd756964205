package org.servicecharter.web.charter.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.consultation.CommentView;
import org.servicecharter.charter.consultation.Commenting;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.Said;
import org.servicecharter.charter.draft.DraftReading;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.web.PageMessages;

/** Backs what somebody says about a draft, on /charter/say.xhtml and /charter/discussion.xhtml. */
@Named
@ViewScoped
public class CharterRemark implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftReading reading;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private Commenting commenting;

    @Inject
    private PageMessages messages;

    private String code;
    private String clause;
    private Long to;
    private DraftView draft;
    private ClauseView about;
    private List<CommentView> others = List.of();
    private String words;
    private String proposed;
    private boolean unnamed;

    /** A clause that was taken out meanwhile is not spoken about; then it is about the whole. */
    public void load() {
        draft = reading.read(code);
        about = clause == null ? null : draft.clause(clause).orElse(null);
        proposed = about == null ? null : about.text();
        others = queries.discussion(code).on(about == null ? null : clause);
        words = null;
        unnamed = false;
    }

    public String sayAndGoBack() {
        send();
        return "/charter/consult?faces-redirect=true&code=" + code;
    }

    public String reply() {
        commenting.reply(code, to, words, !unnamed);
        messages.infoAfterRedirect("charter_say.message.said");
        return "/charter/say?faces-redirect=true&code=" + code + (clause == null ? "" : "&clause=" + clause);
    }

    public String takeBack(CommentView own) {
        commenting.takeBack(code, own.id());
        messages.infoAfterRedirect("charter_say.message.takenBack");
        return "/charter/say?faces-redirect=true&code=" + code + (clause == null ? "" : "&clause=" + clause);
    }

    void send() {
        commenting.comment(
                code,
                new Said(
                        about == null ? null : clause, about == null ? null : about.text(), words, proposed, !unnamed));
        messages.infoAfterRedirect("charter_say.message.said");
    }

    /** The comment that is replied to, or {@code null}. */
    public CommentView getRepliedTo() {
        return others.stream()
                .filter(one -> to != null && one.id() == to)
                .findFirst()
                .orElse(null);
    }

    public DraftView getDraft() {
        return draft;
    }

    /** {@code null} for the whole. */
    public ClauseView getAbout() {
        return about;
    }

    public List<CommentView> getOthers() {
        return others;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public boolean isUnnamed() {
        return unnamed;
    }

    public void setUnnamed(boolean unnamed) {
        this.unnamed = unnamed;
    }
}
