package org.servicecharter.web.security;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * The one way into the portal. Asks each {@link Recogniser} on every request, so that a right taken away is gone
 * with the next click; the container keeps no login of its own. Whom nobody recognises is sent to sign in where the
 * path needs a person, answered 401 where no person looks or a page asks for a part of itself, and let through
 * elsewhere. On public pages, which are kept and sent to all, nobody is recognised.
 *
 * <p>A module of Jakarta Authentication: the simpler mechanisms of Jakarta Security are looked up anew by the server for
 * every request, which costs more than a public page.
 */
class PortalAuthentication implements ServerAuthModule {

    /** In the map of a request whose path needs a caller (Jakarta Authentication 3.0, 3.7.4). */
    private static final String NEEDS_CALLER = "jakarta.security.auth.message.MessagePolicy.isMandatory";

    private final List<Recogniser> recognisers;
    private CallbackHandler container;

    /** @param recognisers the first to be asked first */
    PortalAuthentication(List<Recogniser> recognisers) {
        this.recognisers = List.copyOf(recognisers);
    }

    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        HttpServletRequest request = (HttpServletRequest) message.getRequestMessage();
        try {
            if (path(request).startsWith("/c/")) { // the same for everybody, so it sets no cookie either
                return nobody(client);
            }
            Optional<Recognised> caller = recognisers.stream()
                    .map(recogniser -> recogniser.recognise(request))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (caller.isPresent()) {
                return somebody(caller.get(), client);
            }
            return Boolean.parseBoolean((String) message.getMap().get(NEEDS_CALLER))
                    ? askToSignIn(request, (HttpServletResponse) message.getResponseMessage())
                    : nobody(client);
        } catch (IOException | ServletException | UnsupportedCallbackException e) {
            throw (AuthException) new AuthException("the caller could not be told").initCause(e);
        }
    }

    private AuthStatus somebody(Recognised caller, Subject client) throws IOException, UnsupportedCallbackException {
        container.handle(new Callback[] {
            new CallerPrincipalCallback(client, caller.name()),
            new GroupPrincipalCallback(client, caller.roles().toArray(String[]::new))
        });
        return AuthStatus.SUCCESS;
    }

    private AuthStatus nobody(Subject client) throws IOException, UnsupportedCallbackException {
        container.handle(new Callback[] {new CallerPrincipalCallback(client, (Principal) null)});
        return AuthStatus.SUCCESS;
    }

    private static AuthStatus askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = path(request);
        if (path.startsWith("/api/") || path.startsWith("/live/") || isPartOfPage(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthStatus.SEND_FAILURE;
        }
        if (path.equals("/")) { // the one address that no url-pattern can open on its own
            request.getRequestDispatcher("/index.xhtml").forward(request, response);
            return AuthStatus.SEND_CONTINUE;
        }
        String query = query(request);
        String asked = query.isEmpty() ? path : path + "?" + query;
        String ended = request.getMethod().equals("POST") ? "&ended=true" : "";
        response.sendRedirect(
                request.getContextPath() + "/signin?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + ended);
        return AuthStatus.SEND_CONTINUE;
    }

    /** A page would be taken for an answer to it, in which nothing is to be changed. */
    private static boolean isPartOfPage(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject client) {
        client.getPrincipals().clear();
    }

    /** A form is sent without the query of its page, which says what the page is about; the browser tells it beside. */
    private static String query(HttpServletRequest request) {
        if (request.getQueryString() != null) {
            return request.getQueryString();
        }
        String page = Objects.requireNonNullElse(request.getHeader("Referer"), "");
        int query = page.indexOf('?');
        boolean itself = query > 0 && page.substring(0, query).endsWith(request.getRequestURI());
        return itself && request.getMethod().equals("POST") ? page.substring(query + 1) : "";
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
