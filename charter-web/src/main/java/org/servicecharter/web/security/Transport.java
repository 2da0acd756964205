package org.servicecharter.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request really came from, and whether somebody on the way could have read it. Behind a proxy that
 * {@code charter.proxy.trusted} says may be believed, its {@code X-Forwarded-Proto} and {@code X-Forwarded-For} count.
 */
@ApplicationScoped
public class Transport {

    private final boolean plainAllowed;
    private final boolean proxyTrusted;

    @Inject
    public Transport(
            @ConfigProperty(name = "charter.http.plain", defaultValue = "false") boolean plainAllowed,
            @ConfigProperty(name = "charter.proxy.trusted", defaultValue = "false") boolean proxyTrusted) {
        this.plainAllowed = plainAllowed;
        this.proxyTrusted = proxyTrusted;
    }

    protected Transport() { // for the proxy of the container, which never answers anything itself
        this(false, false);
    }

    /** Whether the browser speaks https. */
    public boolean isSecure(HttpServletRequest request) {
        String forwarded = forwardedProtocol(request);
        return forwarded == null ? request.isSecure() : forwarded.equals("https");
    }

    /** Encrypted, or within this machine, or plain by the administrator's own decision. */
    boolean isAllowed(HttpServletRequest request) {
        boolean withinThisMachine = forwardedProtocol(request) == null && isFromHere(request);
        return plainAllowed || isSecure(request) || withinThisMachine;
    }

    /**
     * Whom to count failures against: an IPv4 address, or the first 64 bits of an IPv6 address, since one household or
     * office has all the others behind them.
     */
    public String origin(HttpServletRequest request) {
        String chain = proxyTrusted ? request.getHeader("X-Forwarded-For") : null;
        String address = chain == null
                ? request.getRemoteAddr()
                : chain.substring(chain.lastIndexOf(',') + 1).strip();
        return address.indexOf(':') < 0 ? address : firstHalf(address);
    }

    private String forwardedProtocol(HttpServletRequest request) {
        String forwarded = proxyTrusted ? request.getHeader("X-Forwarded-Proto") : null;
        return forwarded == null ? null : forwarded.strip().toLowerCase(Locale.ROOT);
    }

    /** By loopback, or from the very address that it came to: neither leaves the machine. */
    private static boolean isFromHere(HttpServletRequest request) {
        String from = request.getRemoteAddr();
        return from.startsWith("127.")
                || from.equals("::1")
                || from.equals("0:0:0:0:0:0:0:1")
                || from.equals(request.getLocalAddr());
    }

    private static String firstHalf(String address) {
        try {
            byte[] bytes = InetAddress.getByName("[" + address.replace("[", "").replace("]", "") + "]")
                    .getAddress();
            StringBuilder half = new StringBuilder();
            for (int i = 0; i < Math.min(8, bytes.length); i++) {
                half.append(String.format("%02x", bytes[i]));
            }
            return half.toString();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
