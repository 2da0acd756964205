package org.servicecharter.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.servicecharter.web.Problem;
import org.servicecharter.web.Words;

/** Turns away a program whose token is not good, and one that tried too many of them, before anything is read. */
@Provider
@PreMatching
public class TokenGate implements ContainerRequestFilter {

    @Inject
    private Words words;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!(request.getAttribute(ProgramByToken.REFUSED) instanceof Duration pause)) {
            return;
        }
        Response refused = pause.isZero()
                ? new Problem(401, words.get("access_token.refused"), "token.refused").response()
                : new Problem(429, words.get("general.tooOften"), "http.429").response();
        refused.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        if (!pause.isZero()) {
            refused.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, pause.toSeconds() + 1);
        }
        context.abortWith(refused);
    }
}
