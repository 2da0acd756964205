package org.servicecharter.web.charter.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.rendition.InPreparation;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.charter.PublishedCharter;
import org.servicecharter.web.charter.reading.AskedText;

/** Which of a version's texts is read at {@code /c/{charter}}: {@code ?lang=de}, {@code ?format=easy}, and of that the
 * latest revision or {@code ?revision=1}. What was not published is answered by the main text. */
@Named
@RequestScoped
public class CharterReading {

    /** What previews show of a page. */
    private static final int SUMMARY_MAX = 200;

    @Inject
    private PublishedCharter page;

    @Inject
    private RenditionReading renditions;

    @Inject
    private PortalAddress portal;

    private String lang;
    private String format;
    private Integer revision;
    private PublishedRendition read;
    private List<InPreparation> inPreparation = List.of();
    private boolean instead;

    /** After the version was loaded. */
    public void load() {
        PublishedVersion version = page.getShown();
        Optional<PublishedRendition> wanted = AskedText.find(version, lang, format, revision);
        read = wanted.orElse(version.original());
        instead = wanted.isEmpty();
        inPreparation = renditions.inPreparation(page.getCode()).stream()
                .filter(one -> one.version() == version.number())
                .toList();
    }

    /** What it says, in a line for search engines and previews: the definition, else the motto, else the principles. */
    public String getSummary() {
        CharterText text = getText();
        String all = text.definition() != null
                ? text.definition()
                : text.motto() != null
                        ? text.motto()
                        : text.principles().stream()
                                .map(CharterText.Principle::name)
                                .collect(Collectors.joining(" · "));
        return all.length() <= SUMMARY_MAX ? all : all.substring(0, SUMMARY_MAX - 1) + "…";
    }

    /** Where this text is read, from outside. */
    public String getAddress() {
        String version =
                page.getVersion() == null ? "" : "version=" + page.getShown().number();
        String all = version + (version.isEmpty() || getQuery().isEmpty() ? "" : "&") + getQuery();
        return portal.of("/c/" + page.getCode() + (all.isEmpty() ? "" : "?" + all));
    }

    /** What other sites show beside a link to this text, from outside. */
    public String getPicture() {
        return portal.of("/c/" + page.getCode() + "/preview.png?" + getExact());
    }

    /** What says in an address that this text is meant; empty for the main text. */
    public String getQuery() {
        return queryOf(read);
    }

    /** What says in an address that this text is meant; empty for the main text. */
    public String queryOf(PublishedRendition one) {
        return AskedText.query(page.getShown(), one);
    }

    /** What says in an address that just this text is meant, in this version and revision. */
    public String getExact() {
        String query = getQuery().isEmpty() ? "" : "&" + getQuery();
        String earlier = revision == null || instead ? "" : "&revision=" + revision;
        return "version=" + page.getShown().number() + query + earlier;
    }

    /** Earlier revisions of what is read, the first one first. */
    public List<PublishedRendition> getEarlier() {
        return page.getShown().renditions().stream()
                .filter(one -> one.language().equals(read.language()) && one.format() == read.format())
                .filter(one -> one.revision() < read.revision())
                .toList();
    }

    public CharterText getText() {
        return read.content();
    }

    public PublishedRendition getRead() {
        return read;
    }

    /** What is being written and cannot be read yet. */
    public List<InPreparation> getInPreparation() {
        return inPreparation;
    }

    /** The main text is shown, as the version was not published in what was asked for. */
    public boolean isInstead() {
        return instead;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }
}
