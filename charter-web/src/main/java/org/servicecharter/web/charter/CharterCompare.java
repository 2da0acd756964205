package org.servicecharter.web.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.charter.reading.AskedText;

/** Backs /charter/compare.xhtml: two published versions side by side, by address. */
@Named
@RequestScoped
public class CharterCompare {

    @Inject
    private CharterQueries queries;

    @Inject
    private RenditionReading renditions;

    @Inject
    private DraftQueries drafts;

    @Inject
    private ActiveUser user;

    private String code;
    private Integer from;
    private Integer to;
    private String in;
    private int draft;
    private String query = "";
    private List<PublishedRendition> texts = List.of();
    private List<PublishedVersion> versions = List.of();
    private List<ClauseChange> changes = List.of();

    /** Without numbers: the last two that were published; of the first, what its next draft changes. */
    public void load() {
        versions = queries.versions(code);
        draft = mayReadDrafts() && !versions.isEmpty() ? drafts.open(code).orElse(0) : 0;
        to = to == null && versions.size() == 1 && draft > 0 ? Integer.valueOf(draft) : to;
        if (isOfDraft()) {
            from = from == null ? Integer.valueOf(versions.get(0).number()) : from;
            changes = drafts.changesSince(code, from);
        } else if (versions.size() > 1) {
            comparePublished();
        }
    }

    private void comparePublished() {
        from = from == null ? Integer.valueOf(versions.get(1).number()) : from;
        to = to == null ? Integer.valueOf(versions.get(0).number()) : to;
        PublishedVersion earlier = queries.published(code, from);
        PublishedVersion later = queries.published(code, to);
        texts = later.latest().stream()
                .filter(one -> earlier.named(one.name()).isPresent())
                .toList();
        PublishedRendition chosen =
                texts.stream().filter(one -> one.name().equals(in)).findFirst().orElse(later.original());
        query = AskedText.query(later, chosen);
        changes = query.isEmpty()
                ? queries.compare(code, from, to)
                : renditions.compare(code, from, to, chosen.language(), chosen.format());
    }

    private boolean mayReadDrafts() {
        return Stream.of(Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.FACILITATOR)
                .anyMatch(user::is);
    }

    /** Whether there are two to compare. */
    public boolean isComparable() {
        return versions.size() > 1 || draft > 0;
    }

    /** Whether the later of the two is still being worked on. */
    public boolean isOfDraft() {
        return draft > 0 && to != null && to == draft;
    }

    /** The number of the version that is being worked on, for those who may read it; else 0. */
    public int getDraft() {
        return draft;
    }

    /** In what both versions can be read, the main text first. */
    public List<PublishedRendition> getTexts() {
        return texts;
    }

    /** Which of them is compared, {@code de.STANDARD}; the main text when there is no such. */
    public String getIn() {
        return in;
    }

    /** What says so in an address; empty for the main text. */
    public String getQuery() {
        return query;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public List<PublishedVersion> getVersions() {
        return versions;
    }

    public List<ClauseChange> getChanges() {
        return changes;
    }
}
