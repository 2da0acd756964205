package org.servicecharter.web.charter.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.Discussion;

/** What was said about the draft that another page shows: on /charter/draft.xhtml and /charter/review.xhtml. */
@Named
@ViewScoped
public class DraftTalk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationQueries queries;

    private Discussion discussion;

    public void load(String code) {
        discussion = queries.discussion(code);
    }

    /** {@code null} on a page that did not ask for it. */
    public Discussion getDiscussion() {
        return discussion;
    }
}
