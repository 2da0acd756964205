package org.servicecharter.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the session's cookie off unencrypted lines: when the portal's own address, {@code charter.url}, begins with
 * https, browsers send it over https alone, whatever the proxy in between says. That it stays off other sites' requests
 * (SameSite=Lax) is said in {@code glassfish-web.xml}, the one place where the server listens.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "charter.url", defaultValue = "http://localhost:8080")
    private String url;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (url.startsWith("https:")) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
