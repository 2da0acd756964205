package org.servicecharter.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find the portal from outside: {@code charter.url}, by default {@code http://localhost:8080}. */
@ApplicationScoped
public class PortalAddress {

    @Inject
    @ConfigProperty(name = "charter.url", defaultValue = "http://localhost:8080")
    private String url;

    /** @param path begins with a slash */
    public String of(String path) {
        return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
    }
}
