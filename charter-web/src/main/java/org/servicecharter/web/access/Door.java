package org.servicecharter.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Lets somebody in who has just proved who they are, and leads on to where they wanted to go. */
@RequestScoped
public class Door {

    /** A path of the portal itself: what a browser could read as another host's address is none. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    @Inject
    private PersonSession session;

    @Inject
    private RememberedPerson remembered;

    @Inject
    private ExternalContext context;

    /**
     * @param remember whether this device stays signed in when its browser is closed
     * @param to the path asked for before signing in; anything but a path of the portal leads to the first page
     */
    void enter(String personCode, boolean remember, String to) throws IOException {
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        session.begin(request, personCode);
        remembered.remember(request, (HttpServletResponse) context.getResponse(), personCode, remember);
        context.redirect(request.getContextPath() + (isOwnPath(to) ? to : "/"));
    }

    static boolean isOwnPath(String to) {
        return to != null && OWN_PATH.matcher(to).matches();
    }
}
