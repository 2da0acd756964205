package org.servicecharter.web.brand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.servicecharter.organisation.brand.Branding;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Portal;

/** Backs the logo and colour of /organisation/settings.xhtml. */
@Named
@RequestScoped
public class BrandPage {

    /** Bytes; more is refused in any case, and not read. */
    private static final int MOST_READ = 2 * 1024 * 1024 + 1;

    private static final String SETTINGS = "/organisation/settings?faces-redirect=true";

    @Inject
    private Branding branding;

    @Inject
    private Portal portal;

    @Inject
    private PageMessages messages;

    private String colour;
    private Part picture;

    /** What was not chosen stays as it is. */
    public String save() throws IOException {
        if (!getColour().equals(own())) {
            branding.paint(colour);
        }
        if (picture != null && picture.getSize() > 0) {
            branding.show(picture.getInputStream().readNBytes(MOST_READ));
        }
        messages.infoAfterRedirect("organisation_settings.message.saved");
        return SETTINGS;
    }

    public String dropColour() {
        branding.paint(null);
        messages.infoAfterRedirect("organisation_settings.message.saved");
        return SETTINGS;
    }

    public String dropLogo() {
        branding.hideLogo();
        messages.infoAfterRedirect("organisation_settings.message.saved");
        return SETTINGS;
    }

    public String getColour() {
        return colour == null ? own() : colour;
    }

    private String own() {
        return "#" + (portal.getAccent() == null ? "0d5f73" : portal.getAccent());
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
