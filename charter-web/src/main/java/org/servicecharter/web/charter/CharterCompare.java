package org.servicecharter.web.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.web.charter.reading.AskedText;

/** Backs /charter/compare.xhtml: two published versions side by side, by address. */
@Named
@RequestScoped
public class CharterCompare {

    @Inject
    private CharterQueries queries;

    @Inject
    private RenditionReading renditions;

    private String code;
    private Integer from;
    private Integer to;
    private String in;
    private String query = "";
    private List<PublishedRendition> texts = List.of();
    private List<PublishedVersion> versions = List.of();
    private List<ClauseChange> changes = List.of();

    /** Without numbers: the last two. */
    public void load() {
        versions = queries.versions(code);
        if (versions.size() > 1) {
            from = from == null ? Integer.valueOf(versions.get(1).number()) : from;
            to = to == null ? Integer.valueOf(versions.get(0).number()) : to;
            PublishedVersion earlier = queries.published(code, from);
            PublishedVersion later = queries.published(code, to);
            texts = later.latest().stream()
                    .filter(one -> earlier.find(one.language(), one.format()).isPresent())
                    .toList();
            PublishedRendition chosen = texts.stream()
                    .filter(one -> (one.language() + "." + one.format()).equals(in))
                    .findFirst()
                    .orElse(later.original());
            query = AskedText.query(later, chosen);
            changes = query.isEmpty()
                    ? queries.compare(code, from, to)
                    : renditions.compare(code, from, to, chosen.language(), chosen.format());
        }
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
