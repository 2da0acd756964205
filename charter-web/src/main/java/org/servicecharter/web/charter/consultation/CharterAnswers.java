package org.servicecharter.web.charter.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.Discussion;

/** Backs /charter/answers.xhtml: what was said about a published version, and what was done. */
@Named
@RequestScoped
public class CharterAnswers {

    @Inject
    private ConsultationQueries queries;

    private String code;
    private String version;
    private Discussion discussion;

    public void load() {
        boolean number = version != null && version.matches("\\d{1,6}");
        discussion = queries.published(code, number ? Integer.parseInt(version) : 0);
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

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
