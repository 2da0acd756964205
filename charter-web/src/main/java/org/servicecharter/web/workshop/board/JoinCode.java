package org.servicecharter.web.workshop.board;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The code of the page's request parameter {@code code}, as people read it and as cameras do. */
@Named
@RequestScoped
public class JoinCode {

    private static final int QUIET = 4; // modules of white around it, as cameras want

    @Inject
    @RequestParameterMap // of the page, also where a nice path was forwarded to it
    private Map<String, String> parameters;

    @Inject
    @ConfigProperty(name = "charter.url", defaultValue = "http://localhost:8080")
    private String portal;

    private String code;
    private BitMatrix modules;

    @PostConstruct
    void draw() {
        code = parameters.getOrDefault("code", "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Map<EncodeHintType, ?> hints =
                Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        try {
            modules = new QRCodeWriter().encode(getAddress(), BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("charter.url is too long for a QR code", e);
        }
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

    /** Modules along each side of the QR code. */
    public int getSize() {
        return modules.getWidth();
    }

    /** The dark modules as an SVG path, a run of them in a row as one box. */
    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }

    private String base() {
        return portal.replaceFirst("/+$", "");
    }
}
