package org.servicecharter.web;

import static org.servicecharter.organisation.Role.ADMINISTRATOR;
import static org.servicecharter.organisation.Role.APPROVER;
import static org.servicecharter.organisation.Role.AUDITOR;
import static org.servicecharter.organisation.Role.AUTHOR;
import static org.servicecharter.organisation.Role.FACILITATOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecharter.access.Standing;
import org.servicecharter.access.Standings;
import org.servicecharter.organisation.Role;

/** Who is looking, and where they may go. In pages: {@code #{user.signedIn}}, {@code #{user.is('AUTHOR')}}. */
@Named("user")
@RequestScoped
public class ActiveUser {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Standings standings;

    private Optional<Standing> person;
    private List<Place> places;

    @PostConstruct
    void recognise() {
        person = Optional.ofNullable(request.getUserPrincipal()).flatMap(caller -> standings.find(caller.getName()));
        places = person.map(this::placesOf).orElse(List.of());
    }

    public boolean isSignedIn() {
        return person.isPresent();
    }

    /** The staff number; empty for a visitor. */
    public String getCode() {
        return person.map(Standing::code).orElse("");
    }

    public String getName() {
        return person.map(Standing::name).orElse("");
    }

    public boolean is(String role) {
        return person.isPresent() && request.isUserInRole(role);
    }

    /** Somebody who works here today reports to them. */
    public boolean isLeading() {
        return person.filter(Standing::leads).isPresent();
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** The place whose folder holds the page that is shown; where several do, the innermost. */
    public boolean at(Place place) {
        return places.stream()
                .max(Comparator.comparingInt(this::holds))
                .filter(one -> one.equals(place) && holds(one) > 0)
                .isPresent();
    }

    private int holds(Place place) {
        return place.holds(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private List<Place> placesOf(Standing who) {
        List<Place> all = new ArrayList<>();
        if (holds(who, FACILITATOR)) {
            all.add(new Place("/workshop/list", "place.workshops", "/workshop/"));
        }
        if (holds(who, AUTHOR, APPROVER)) {
            all.add(new Place("/charter/list", "place.charters", "/charter/"));
        }
        all.add(new Place("/charter/lists", "place.lists", "/charter/lists"));
        all.add(new Place("/practice/touchpoints", "place.practice", "/practice/"));
        all.add(new Place("/daily/glance", "place.daily", "/daily/"));
        all.add(new Place("/signoff/list", "place.sign", "/signoff/"));
        if (who.leads()) {
            all.add(new Place("/signoff/team", "place.team", "/signoff/team", "/signoff/refusal"));
        }
        if (holds(who, AUTHOR, APPROVER, ADMINISTRATOR)) {
            all.add(new Place(
                    "/signoff/overview",
                    "place.overview",
                    "/signoff/overview",
                    "/signoff/campaign",
                    "/signoff/understanding"));
        }
        if (holds(who, ADMINISTRATOR)) {
            all.add(new Place(
                    "/organisation/people", "place.people", "/organisation/", "/signoff/exemptions", "/absence/"));
        }
        if (holds(who, ADMINISTRATOR, AUDITOR)) {
            all.add(new Place("/organisation/audit", "place.audit", "/organisation/audit"));
            all.add(new Place("/signoff/evidence", "place.evidence", "/signoff/evidence", "/signoff/record"));
        }
        return List.copyOf(all);
    }

    private static boolean holds(Standing who, Role... roles) {
        return Stream.of(roles).map(Role::name).anyMatch(who.roles()::contains);
    }
}
