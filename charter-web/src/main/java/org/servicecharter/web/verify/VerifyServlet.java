package org.servicecharter.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.servicecharter.shared.NotFound;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.verify.ConsistencyFile;
import org.servicecharter.web.Portal;

/**
 * {@code /verify}, for anyone: the verifier, and at {@code /verify/page} the same to save. {@code /verify/keys} is the
 * log's public keys, {@code /verify/consistency?from=&to=} the proof that it only grew between two checkpoints.
 */
@WebServlet({"/verify", "/verify/*"})
public class VerifyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VerifierPage page;

    @Inject
    private transient ReceiptQueries receipts;

    @Inject
    private transient Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (path) {
            case "" -> sendPage(response);
            case "/page" -> {
                response.setHeader("Content-Disposition", "attachment; filename=\"verify.html\"");
                sendPage(response);
            }
            case "/keys" -> send(response, "text/plain", receipts.verifierKeys());
            case "/consistency" -> sendConsistency(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendPage(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", page.policy() + "; frame-ancestors 'none'");
        send(response, "text/html", page.html(portal.getOrganisationName()));
    }

    private void sendConsistency(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long from = Long.parseLong(String.valueOf(request.getParameter("from")));
            long to = Long.parseLong(String.valueOf(request.getParameter("to")));
            String proof = ConsistencyFile.of(receipts.growth(from, to));
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"consistency-" + from + "-" + to + ".json\"");
            send(response, "application/json", proof);
        } catch (NumberFormatException | NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
