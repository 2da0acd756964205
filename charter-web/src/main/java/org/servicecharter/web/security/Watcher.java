package org.servicecharter.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A machine that reads {@code /metrics} or {@code /openapi} with the token of {@code charter.metrics.token} in its
 * {@code Authorization: Bearer} header. Without that setting nobody may, not even from this machine: behind a proxy
 * everybody seems to be on it.
 */
@ApplicationScoped
@Priority(90)
public class Watcher implements Recogniser {

    private static final String SCHEME = "Bearer ";

    @Inject
    @ConfigProperty(name = "charter.metrics.token")
    private Optional<String> token;

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String given = request.getHeader("Authorization");
        if (given == null
                || !given.startsWith(SCHEME)
                || !path.startsWith("/metrics") && !path.startsWith("/openapi")) {
            return Optional.empty();
        }
        return token.filter(expected -> MessageDigest.isEqual(bytes(expected), bytes(given.substring(SCHEME.length()))))
                .map(right -> new Recognised("watcher:metrics", Set.of("WATCHER")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
