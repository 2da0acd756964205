package org.servicecharter.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.shared.PortalAddress;

/**
 * The mail server that takes our letters, as {@code charter.mail.*} names it; without {@code charter.mail.host} there
 * is none, and letters wait. It may be slow, but not for ever: whatever it does not answer in time has failed.
 */
@ApplicationScoped
public class MailServer {

    private static final String CONNECT_MS = "10000";
    private static final String ANSWER_MS = "30000";

    /** The ways to keep the line from being read, and the port that goes with each. */
    private static final Map<String, Integer> PORTS = Map.of("starttls", 587, "tls", 465, "none", 25);

    @Inject
    @ConfigProperty(name = "charter.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "charter.mail.port")
    private Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "charter.mail.secure", defaultValue = "starttls")
    private String secure;

    @Inject
    @ConfigProperty(name = "charter.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "charter.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "charter.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "charter.mail.from.name", defaultValue = "Service Charter Portal")
    private String fromName;

    @Inject
    private PortalAddress portal;

    @PostConstruct
    void check() {
        portFor(secure);
    }

    public boolean isSet() {
        return host.isPresent();
    }

    /**
     * Opens a line to it.
     *
     * @throws MessagingException when it cannot be reached, or does not let us in
     */
    SmtpLine connect() throws MessagingException {
        Properties settings = settings(host.orElseThrow(), port.orElse(portFor(secure)), secure, user.isPresent());
        return SmtpLine.open(settings, user.orElse(null), password.orElse(null), sender());
    }

    /** With {@code starttls} nothing is said to a server that does not offer it: somebody may have taken the offer away. */
    static Properties settings(String host, int port, String secure, boolean signsIn) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.auth", Boolean.toString(signsIn));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(secure.equals("starttls")));
        settings.put("mail.smtp.starttls.required", Boolean.toString(secure.equals("starttls")));
        settings.put("mail.smtp.ssl.enable", Boolean.toString(secure.equals("tls")));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", CONNECT_MS);
        settings.put("mail.smtp.timeout", ANSWER_MS);
        settings.put("mail.smtp.writetimeout", ANSWER_MS);
        return settings;
    }

    /** @throws IllegalStateException when {@code charter.mail.secure} is none of the three words */
    static int portFor(String secure) {
        if (!PORTS.containsKey(secure)) {
            throw new IllegalStateException("charter.mail.secure is \"" + secure + "\": use starttls, tls or none");
        }
        return PORTS.get(secure);
    }

    private InternetAddress sender() throws MessagingException {
        String ours = "charter@" + URI.create(portal.of("/")).getHost();
        try {
            InternetAddress sender = new InternetAddress(from.orElse(ours), fromName, "UTF-8");
            sender.validate();
            return sender;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }
}
