package org.servicecharter.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;

/**
 * Remembers in the HTTP session who signed in, by staff number alone; the roles are looked up each time. Whoever
 * does not work here today is not recognised.
 */
@ApplicationScoped
@Priority(100)
public class PersonSession implements Recogniser {

    private static final String PERSON = "org.servicecharter.person";

    @Inject
    private OrganisationQueries organisation;

    /** From now on this browser is that person. Gives the session a new id, so that one planted before is worthless. */
    public void begin(HttpServletRequest request, String personCode) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(PERSON, personCode);
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public Optional<Recognised> recognise(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(PERSON))
                .flatMap(organisation::employee)
                .map(PersonSession::recognised);
    }

    private static Recognised recognised(PersonRow person) {
        Set<String> roles = person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
        return new Recognised(person.code(), roles);
    }
}
