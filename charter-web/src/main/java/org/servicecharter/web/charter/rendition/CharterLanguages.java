package org.servicecharter.web.charter.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.rendition.Sides;

/** Backs /charter/languages.xhtml: two renditions of one published version side by side, by address. */
@Named
@RequestScoped
public class CharterLanguages {

    @Inject
    private CharterQueries queries;

    @Inject
    private RenditionReading reading;

    private String code;
    private Integer version;
    private String left;
    private String right;
    private PublishedVersion shown;
    private PublishedRendition leftText;
    private PublishedRendition rightText;
    private List<Sides> pieces = List.of();

    /** Without a number: the current version; without names, or with such as are not there, the first two. */
    public void load() {
        shown = version == null ? queries.current(code) : queries.published(code, version);
        List<PublishedRendition> all = shown.latest();
        leftText = shown.named(left).orElse(all.get(0));
        rightText = shown.named(right).orElse(all.get(all.size() - 1));
        pieces = reading.sideBySide(
                code, shown.number(), leftText.language(), leftText.format(), rightText.language(), rightText.format());
    }

    public PublishedVersion getShown() {
        return shown;
    }

    public PublishedRendition getLeftText() {
        return leftText;
    }

    public PublishedRendition getRightText() {
        return rightText;
    }

    public List<Sides> getPieces() {
        return pieces;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }
}
