package org.servicecharter.web.charter.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import org.servicecharter.charter.consultation.CommentView;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.Discussion;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;

/** Backs /charter/discussion.xhtml: all that was said about a draft, and what came of it. */
@Named
@ViewScoped
public class CharterDiscussion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private CharterRemark remark;

    @Inject
    private ActiveUser user;

    private String code;
    private Discussion discussion;

    public void load() {
        discussion = queries.discussion(code);
    }

    public void say() {
        remark.send();
        remark.load();
        load();
    }

    /** The comment as it is now. */
    CommentView newest(CommentView shown) {
        load();
        return discussion.topics().stream()
                .flatMap(topic -> topic.comments().stream())
                .filter(one -> one.id() == shown.id())
                .findFirst()
                .orElse(shown);
    }

    /** May say something of their own. */
    public boolean isSpeaker() {
        return discussion.open() && (user.is(Role.Names.AUTHOR) || user.is(Role.Names.APPROVER));
    }

    /** May say what came of it. */
    public boolean isAnswerer() {
        return discussion.open() && user.is(Role.Names.AUTHOR);
    }

    /** May open the draft itself; whoever is only asked about it reads it where they answer. */
    public boolean isDraftReader() {
        return Stream.of(Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR)
                .anyMatch(user::is);
    }

    public Discussion getDiscussion() {
        return discussion;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
