package org.servicecharter.web.brand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.servicecharter.organisation.brand.Branding;
import org.servicecharter.web.Portal;
import org.servicecharter.web.print.Look;

/** The organisation's colour and logo as papers have them: the colour so dark that it is readable on white. */
@RequestScoped
public class PaperBrand {

    @Inject
    private Portal portal;

    @Inject
    private Branding branding;

    public Look look() {
        byte[] logo = portal.getLogoCode() == null
                ? null
                : branding.logo(portal.getLogoCode()).orElse(null);
        if (portal.getAccent() == null) {
            return Look.of(portal.getOrganisationName(), null, null, logo);
        }
        Palette palette = Palette.light(Colour.of(portal.getAccent()));
        return Look.of(
                portal.getOrganisationName(),
                palette.accent().toString(),
                palette.soft().toString(),
                logo);
    }
}
