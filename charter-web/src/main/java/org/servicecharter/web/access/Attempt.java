package org.servicecharter.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.servicecharter.web.security.FailureLimits;
import org.servicecharter.web.security.Limit;
import org.servicecharter.web.security.Transport;

/** One try to get in from one address: failures count against the address and, for a sign-in, against the name. */
@RequestScoped
public class Attempt {

    @Inject
    private FailureLimits limits;

    @Inject
    private Transport transport;

    @Inject
    private HttpServletRequest request;

    /** How long to wait before signing in under this name; zero for now. */
    public Duration pause(String name) {
        Duration address = limits.pause(Limit.SIGN_IN_ADDRESS, transport.origin(request));
        Duration same = limits.pause(Limit.SIGN_IN_NAME, plain(name));
        return address.compareTo(same) > 0 ? address : same;
    }

    public void failed(String name) {
        limits.failed(Limit.SIGN_IN_ADDRESS, transport.origin(request));
        limits.failed(Limit.SIGN_IN_NAME, plain(name));
    }

    /** How long to wait before asking for a new password under this name; zero for now. */
    Duration pauseForAsking(String name) {
        Duration address = limits.pause(Limit.FORGOTTEN_ADDRESS, transport.origin(request));
        Duration same = limits.pause(Limit.FORGOTTEN_NAME, plain(name));
        return address.compareTo(same) > 0 ? address : same;
    }

    void asked(String name) {
        limits.failed(Limit.FORGOTTEN_ADDRESS, transport.origin(request));
        limits.failed(Limit.FORGOTTEN_NAME, plain(name));
    }

    /** How long to wait before trying a link; zero for now. */
    Duration pauseForLinks() {
        return limits.pause(Limit.KEY_ADDRESS, transport.origin(request));
    }

    void linkFailed() {
        limits.failed(Limit.KEY_ADDRESS, transport.origin(request));
    }

    private static String plain(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(254, plain.length()));
    }
}
