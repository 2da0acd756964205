package org.servicecharter.web.workshop.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.web.print.QrCode;

/** The code of the page's request parameter {@code code}, as people read it and as cameras do. */
@Named
@RequestScoped
public class JoinCode {

    @Inject
    @RequestParameterMap // of the page, also where a nice path was forwarded to it
    private Map<String, String> parameters;

    @Inject
    @ConfigProperty(name = "charter.url", defaultValue = "http://localhost:8080")
    private String portal;

    private String code;
    private QrCode qr;

    @PostConstruct
    void draw() {
        code = parameters.getOrDefault("code", "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        qr = QrCode.of(getAddress());
    }

    public String getCode() {
        return code;
    }

    /** In two halves, as on the wall. */
    public String getSpaced() {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }

    /** Letter by letter, for screen readers. */
    public String getSpelled() {
        return String.join(" ", code.split(""));
    }

    /** Where to type the code, without the scheme: short enough for a wall. */
    public String getPage() {
        return base().replaceFirst("^https?://", "") + "/join";
    }

    public String getAddress() {
        return base() + "/join?code=" + code;
    }

    /** The room screen, without its key. */
    public String getRoom() {
        return base() + "/workshop/room/" + code;
    }

    public QrCode getQr() {
        return qr;
    }

    private String base() {
        return portal.replaceFirst("/+$", "");
    }
}
