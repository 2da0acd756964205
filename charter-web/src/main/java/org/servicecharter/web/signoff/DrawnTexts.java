package org.servicecharter.web.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.shared.LastUsed;

/**
 * The frozen texts that people are asked to sign, as markup: {@code #{drawnTexts.of(copy.text())}}. A frozen text never
 * changes, so it is drawn once, outside of the page: neither its tags nor its words cost the next reader anything.
 */
@Named
@ApplicationScoped
public class DrawnTexts {

    private static final String TEXT = "/WEB-INF/includes/signoff/text.xhtml";
    private static final int MOST_KEPT = 200;

    private final Map<String, String> kept = new LastUsed<>(MOST_KEPT);

    /** All that is hashed: what is signed is what was shown. */
    public String of(PublishedRendition text) {
        return find(text.sha256()).orElseGet(() -> keep(text.sha256(), drawn(text)));
    }

    private static String drawn(PublishedRendition text) {
        HtmlPanelGroup place = new HtmlPanelGroup();
        Faces.setRequestAttribute("rendition", text);
        try {
            Components.includeFacelet(place, TEXT);
            return Components.encodeHtml(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Optional<String> find(String sha256) {
        return Optional.ofNullable(kept.get(sha256));
    }

    private synchronized String keep(String sha256, String markup) {
        kept.put(sha256, markup);
        return markup;
    }
}
