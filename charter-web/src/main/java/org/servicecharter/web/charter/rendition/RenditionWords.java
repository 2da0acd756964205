package org.servicecharter.web.charter.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.rendition.RenditionLanguages;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.web.Words;
import org.servicecharter.web.print.Letters;

/** Says which language and format; in pages {@code #{renditionWords.…}}. */
@Named
@RequestScoped
public class RenditionWords {

    @Inject
    private Words words;

    /** The tags of all languages that can be written in, by their own names. */
    public List<String> languages() {
        return RenditionLanguages.all();
    }

    /** {@code de} is Deutsch. */
    public String name(String language) {
        return RenditionLanguages.ownName(language);
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction(String language) {
        return RenditionLanguages.direction(language);
    }

    /** Whether papers can be made in this language: their font has its letters, written from left to right. */
    public boolean printable(String language) {
        return Letters.cover(name(language));
    }

    /** "Deutsch, easy to read" */
    public String label(String language, RenditionFormat format) {
        String name = name(language);
        return format == RenditionFormat.STANDARD ? name : name + ", " + words.get("RenditionFormat." + format);
    }
}
