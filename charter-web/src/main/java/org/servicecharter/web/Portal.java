package org.servicecharter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page says about the installation it belongs to. */
@Named
@RequestScoped
public class Portal {

    @Inject
    @ConfigProperty(name = "charter.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Words words;

    public String getOrganisationName() {
        return words.get("general.portal");
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    public boolean isDemo() {
        return demo;
    }
}
