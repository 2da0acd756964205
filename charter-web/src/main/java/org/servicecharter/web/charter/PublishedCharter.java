package org.servicecharter.web.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.CharterOrigin;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;

/** Backs /charter/published.xhtml, which everyone reads at {@code /c/{charter}}: one frozen version. */
@Named
@RequestScoped
public class PublishedCharter {

    @Inject
    private CharterQueries queries;

    @Inject
    private Clock clock;

    private String code;
    private String version;
    private PublishedVersion shown;
    private List<PublishedVersion> versions = List.of();
    private CharterOrigin origin;
    private List<ClauseChange> changes = List.of();

    /** Without a number: the latest. A charter or version that is not there is not found. */
    public void load() {
        versions = queries.versions(code);
        int latest = versions.isEmpty() ? 1 : versions.get(0).number();
        int number = version == null ? latest : version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
        shown = queries.published(code, number);
        origin = queries.origin(code, number);
        changes = number > 1 ? queries.compare(code, number - 1, number) : List.of();
    }

    /** Published before the day it comes into force. */
    public boolean isYetToCome() {
        return shown.effectiveOn().isAfter(LocalDate.now(clock));
    }

    public CharterText getText() {
        return shown.original().content();
    }

    public PublishedVersion getShown() {
        return shown;
    }

    public PublishedVersion getLatest() {
        return versions.get(0);
    }

    public List<PublishedVersion> getVersions() {
        return versions;
    }

    public CharterOrigin getOrigin() {
        return origin;
    }

    public List<ClauseChange> getChanges() {
        return changes;
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
