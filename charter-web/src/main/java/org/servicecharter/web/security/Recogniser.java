package org.servicecharter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Knows one kind of caller by what the request carries: a session, a cookie, a token. All beans of this type are
 * asked, in the order of their {@code @jakarta.annotation.Priority} (lowest first); the first answer counts. One
 * that is meant for certain paths only answers nothing elsewhere.
 */
public interface Recogniser {

    Optional<Recognised> recognise(HttpServletRequest request);
}
