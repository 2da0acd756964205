package org.servicecharter.signoff.scope;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Unit;

/** Whom an audience holds as the organisation is today: units with those below them, roles and single people. */
final class Reach {

    private final boolean everyone;
    private final Set<String> units;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<String> people;

    private Reach(Set<AudiencePart> audience, List<Unit> all) {
        everyone = audience.isEmpty();
        units = withBelow(codes(audience, AudienceKind.UNIT), all);
        people = codes(audience, AudienceKind.PERSON);
        codes(audience, AudienceKind.ROLE).forEach(code -> roles.add(Role.valueOf(code)));
    }

    static Reach of(Set<AudiencePart> audience, List<Unit> all) {
        return new Reach(audience, all);
    }

    boolean includes(Person person) {
        return everyone
                || units.contains(person.getUnitCode())
                || people.contains(person.getCode())
                || person.getRoles().stream().anyMatch(roles::contains); // EMPLOYEE is everyone's
    }

    boolean isEveryone() {
        return everyone;
    }

    Set<String> units() {
        return Set.copyOf(units);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Set<String> people() {
        return Set.copyOf(people);
    }

    private static Set<String> codes(Collection<AudiencePart> audience, AudienceKind kind) {
        return audience.stream()
                .filter(part -> part.getKind() == kind)
                .map(AudiencePart::getCode)
                .collect(Collectors.toSet());
    }

    private static Set<String> withBelow(Set<String> named, List<Unit> all) {
        Set<String> found = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(named);
        while (!next.isEmpty()) {
            String code = next.pop();
            if (found.add(code)) {
                all.stream()
                        .filter(unit -> code.equals(unit.getParentCode()))
                        .forEach(unit -> next.push(unit.getCode()));
            }
        }
        return found;
    }
}
