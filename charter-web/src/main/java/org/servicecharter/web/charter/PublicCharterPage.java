package org.servicecharter.web.charter;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.rendition.InPreparation;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.umbrella.Family;
import org.servicecharter.charter.umbrella.UnitCharterQueries;
import org.servicecharter.charter.version.Edition;
import org.servicecharter.practice.result.PublicResults;
import org.servicecharter.web.Portal;
import org.servicecharter.web.charter.reading.AskedText;

/**
 * {@code /c/{charter}}, for anyone: the same bytes for everybody. The page is rendered once for all that it shows and
 * kept as long as nothing of that changes; so is the short one at {@code /c/{charter}/embed}, the only one that other
 * sites may show in a frame. {@code /c/{charter}.json} is the text as it was frozen, {@code /c/{charter}/poster.pdf}
 * and its like what is printed of it.
 */
@WebServlet("/c/*")
public class PublicCharterPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS =
            Pattern.compile("/([\\w-]{1,60})(|\\.json|/[a-z]{1,20}|/[a-z]{1,20}\\.[a-z]{3})");

    private static final String EMBED = "/embed";

    /** The page has no scripts, no forms and no frames. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors ";

    @Inject
    private transient CharterQueries charters;

    @Inject
    private transient PageCopies copies;

    @Inject
    private transient Portal portal;

    @Inject
    private transient RenditionReading renditions;

    @Inject
    private transient UnitCharterQueries family;

    @Inject
    private transient PublicResults results;

    /** All that can make a page another one. */
    private record Shown(
            String code,
            AskedText asked,
            boolean embed,
            List<Edition> editions,
            List<InPreparation> inPreparation,
            Family family,
            String results,
            List<String> organisation) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String code = address.group(1);
        String rest = address.group(2);
        if (rest.isEmpty() || rest.equals(EMBED)) {
            page(code, !rest.isEmpty(), request, response);
        } else {
            String file = rest.equals(".json") ? "/text" : "/papers" + rest;
            request.getRequestDispatcher("/api/v1/charters/" + code + file).forward(request, response);
        }
    }

    private void page(String code, boolean embed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AskedText wanted = embed ? AskedText.of(request).newest() : AskedText.of(request);
        String place = code + (embed ? EMBED : "");
        Optional<PageCopy> trusted = copies.trusted(place + wanted);
        if (trusted.isPresent()) {
            send(trusted.get(), embed, request, response);
            return;
        }
        List<Edition> editions = charters.editions(code);
        if (!wanted.isThere(editions)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AskedText asked = wanted.among(editions);
        String address = place + asked;
        Shown shown = new Shown(
                code,
                asked,
                embed,
                editions,
                renditions.inPreparation(code),
                family.family(code),
                results.revision(code),
                portal.look());
        Optional<PageCopy> kept = copies.find(address, shown);
        if (kept.isPresent()) {
            send(kept.get(), embed, request, response);
        } else {
            PageCopy copy = render(shown, request, response);
            copies.keep(address, shown, copy);
            send(copy, embed, request, response);
        }
    }

    private static PageCopy render(Shown shown, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AnybodysRequest anybodys = new AnybodysRequest(request, shown.asked().parameters(shown.code()));
        KeptResponse page = new KeptResponse(response);
        request.getRequestDispatcher(shown.embed() ? "/charter/embedded.xhtml" : "/charter/published.xhtml")
                .forward(anybodys, page);
        if (page.getStatus() != HttpServletResponse.SC_OK) {
            throw new ServletException("the public page of " + shown.code() + " ended with " + page.getStatus());
        }
        return PageCopy.of(page.written());
    }

    private static void send(PageCopy copy, boolean embed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "public, no-cache"); // keep it, and ask each time whether it still holds
        response.setHeader("ETag", copy.tag());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Security-Policy", POLICY + (embed ? "*" : "'none'"));
        if (copy.isKnownBy(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean compressed = PageCopy.isCompressedFor(request.getHeader("Accept-Encoding"));
        byte[] body = compressed ? copy.compressed() : copy.plain();
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
