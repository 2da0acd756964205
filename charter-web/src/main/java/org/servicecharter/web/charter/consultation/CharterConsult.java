package org.servicecharter.web.charter.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.ConsultationView;
import org.servicecharter.charter.consultation.Discussion;
import org.servicecharter.charter.draft.DraftReading;
import org.servicecharter.charter.draft.DraftView;

/** Backs /charter/consult.xhtml: a draft to read for those who are asked about it. */
@Named
@RequestScoped
public class CharterConsult {

    @Inject
    private ConsultationQueries queries;

    @Inject
    private DraftReading reading;

    private String code;
    private ConsultationView consultation;
    private DraftView draft;
    private Discussion discussion;

    /** When the time is over, that is said instead of showing the draft. */
    public void load() {
        consultation = queries.asked(code);
        if (consultation.open()) {
            draft = reading.read(code);
            discussion = queries.discussion(code);
        }
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    /** {@code null} when the time is over. */
    public DraftView getDraft() {
        return draft;
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
