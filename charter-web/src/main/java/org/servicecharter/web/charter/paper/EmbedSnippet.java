package org.servicecharter.web.charter.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.shared.PortalAddress;

/** What is pasted into another site's page to show a charter there. */
@Named
@RequestScoped
public class EmbedSnippet {

    private PortalAddress portal;

    protected EmbedSnippet() {} // the container's proxy

    @Inject
    EmbedSnippet(PortalAddress portal) {
        this.portal = portal;
    }

    /** @param query what names the text in an address, {@code lang=de}; empty for the main text */
    public String of(String charter, String title, String query) {
        String asked = query.isEmpty() ? "" : "?" + escaped(query);
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"480\" loading=\"lazy\"></iframe>"
                .formatted(portal.of("/c/" + charter + "/embed" + asked), escaped(title));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
