package org.servicecharter.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.servicecharter.access.token.Program;
import org.servicecharter.access.token.TokenUse;
import org.servicecharter.web.security.FailureLimits;
import org.servicecharter.web.security.Limit;
import org.servicecharter.web.security.Recognised;
import org.servicecharter.web.security.Recogniser;
import org.servicecharter.web.security.Transport;

/**
 * Knows a program that uses the REST API by the token in its {@code Authorization: Bearer} header. One with a token
 * that is not good is nobody, whatever else it carries: {@link TokenGate} answers it.
 */
@ApplicationScoped
@Priority(80)
public class ProgramByToken implements Recogniser {

    static final String SCHEME = "Bearer ";

    /** How long a program has to wait, as an attribute of its request; zero when its token was looked at and refused. */
    static final String REFUSED = "org.servicecharter.token.refused";

    @Inject
    private TokenUse tokens;

    @Inject
    private FailureLimits limits;

    @Inject
    private Transport transport;

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        if (given == null
                || !given.startsWith(SCHEME)
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return Optional.empty();
        }
        String origin = transport.origin(request);
        Duration pause = limits.pause(Limit.TOKEN_ADDRESS, origin);
        Optional<Program> program =
                pause.isZero() ? tokens.recognise(given.substring(SCHEME.length())) : Optional.empty();
        if (program.isEmpty()) {
            request.setAttribute(REFUSED, pause);
            if (pause.isZero()) {
                limits.failed(Limit.TOKEN_ADDRESS, origin);
            }
        }
        return program.map(found -> new Recognised(found.name(), found.roles()));
    }
}
