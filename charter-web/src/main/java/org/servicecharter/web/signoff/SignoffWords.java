package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;
import org.servicecharter.web.charter.rendition.RenditionWords;

/** Says moments and changes as a signer reads them; in pages {@code #{signoffWords.…}}. */
@Named
@RequestScoped
public class SignoffWords {

    private static final int CHOICE_MAX = 90;
    private static final int HASH_SHOWN = 8;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    @Inject
    private RenditionWords renditions;

    /** "15 March 2026, 09:00:00 UTC" */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(words.get("signoff.moment.pattern"), portal.getLocale())
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    /** Where a changed passage stands: "We keep our word · What to do", or "What customer service means". */
    public String place(ClauseChange change) {
        String part = words.get("Part." + change.part());
        return change.under() == null ? part : change.under() + " · " + part;
    }

    /** The same of a clause that can be asked about, with its words: they are cut, as a list of choices is narrow. */
    public String choice(Passage clause) {
        String place = words.get("Part." + clause.part());
        String text =
                clause.text().length() > CHOICE_MAX ? clause.text().substring(0, CHOICE_MAX) + "…" : clause.text();
        return place + ": " + text;
    }

    /** A text as its printed sheet names it, with the beginning of its SHA-256. */
    public String sheet(PublishedRendition text) {
        return words.format(
                        "signoff.version",
                        text.content().title(),
                        text.content().version())
                + " · " + renditions.label(text.language(), text.format()) + " · "
                + text.sha256().substring(0, HASH_SHOWN);
    }
}
