package org.servicecharter.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one way into the portal. Asks each {@link Recogniser} on every request, so that a right taken away is gone
 * with the next click; the container keeps no login of its own. Whom nobody recognises is sent to sign in where the
 * path needs a person, answered 401 where no person looks, and let through elsewhere. On public pages, which are kept
 * and sent to all, nobody is recognised.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Inject
    @Any
    private Instance<Recogniser> found;

    private List<Recogniser> recognisers;

    @PostConstruct
    void putInOrder() {
        recognisers = found.handlesStream()
                .sorted(Comparator.comparingInt(PortalAuthentication::priority))
                .<Recogniser>map(Instance.Handle::get)
                .toList();
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (path(request).startsWith("/c/")) { // the same for everybody, so it sets no cookie either
            return context.doNothing();
        }
        Optional<Recognised> caller = recognisers.stream()
                .map(recogniser -> recogniser.recognise(request))
                .flatMap(Optional::stream)
                .findFirst();
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(
                    caller.get().name(), caller.get().roles());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            return askToSignIn(request, response, context);
        } catch (IOException | ServletException e) {
            throw new AuthenticationException(e);
        }
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException, ServletException {
        String path = path(request);
        if (path.startsWith("/api/") || path.startsWith("/live/")) {
            return context.responseUnauthorized();
        }
        if (path.equals("/")) { // the one address that no url-pattern can open on its own
            request.getRequestDispatcher("/index.xhtml").forward(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        String asked = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        response.sendRedirect(
                request.getContextPath() + "/signin?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static int priority(Instance.Handle<Recogniser> handle) {
        Priority priority = handle.getBean().getBeanClass().getAnnotation(Priority.class);
        return priority == null ? Integer.MAX_VALUE : priority.value();
    }
}
