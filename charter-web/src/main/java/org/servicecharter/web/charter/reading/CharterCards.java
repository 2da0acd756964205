package org.servicecharter.web.charter.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.charter.origin.CharterSources;
import org.servicecharter.charter.origin.SourceQueries;

/** Backs /charter/cards.xhtml: the cards behind a published version, for staff. */
@Named
@RequestScoped
public class CharterCards {

    @Inject
    private SourceQueries queries;

    private String code;
    private String version;
    private CharterSources sources;

    /** A version that was not published is not found. */
    public void load() {
        boolean number = version != null && version.matches("\\d{1,6}");
        sources = queries.sources(code, number ? Integer.parseInt(version) : 0);
    }

    public CharterSources getSources() {
        return sources;
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
