package org.servicecharter.web.brand;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servicecharter.organisation.brand.Branding;

/**
 * {@code /brand/0d5f73.css}, how pages look in this colour, and {@code /brand/{code}.png}, a logo. Another colour or
 * picture has another address, so that each is kept for good by whoever has read it.
 */
@WebServlet("/brand/*")
public class BrandServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern STYLE = Pattern.compile("/([0-9a-f]{6})\\.css");
    private static final Pattern LOGO = Pattern.compile("/([\\w-]{1,40})\\.png");

    @Inject
    private transient Branding branding;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = String.valueOf(request.getPathInfo());
        Matcher style = STYLE.matcher(place);
        if (style.matches()) {
            send(
                    response,
                    "text/css;charset=UTF-8",
                    css(Colour.of(style.group(1))).getBytes(StandardCharsets.UTF_8));
            return;
        }
        Matcher logo = LOGO.matcher(place);
        Optional<byte[]> png = logo.matches() ? branding.logo(logo.group(1)) : Optional.empty();
        if (png.isPresent()) {
            send(response, "image/png", png.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String css(Colour own) {
        return Palette.light(own).css() + "\n@media screen and (prefers-color-scheme:dark){"
                + Palette.dark(own).css() + "}\n";
    }

    private static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
