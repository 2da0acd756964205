package org.servicecharter.organisation.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecharter.organisation.ManagerCycle;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.ReportingLines;
import org.servicecharter.organisation.Role;

/** What a file says about people, held against those who are here. A missing column leaves things as they are. */
final class PeoplePlan {

    /** Somebody as the file wants them. {@code before} is {@code null} for somebody new. */
    record Wanted(PersonLine line, PersonDetails details, PersonDetails before) {

        /** Whether anything is another than before. */
        boolean isNews() {
            return before == null || !details.equals(before);
        }
    }

    private final Map<String, PersonDetails> existing;
    private final LocalDate today;
    private final ImportProblems problems;
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();

    /** @param importer who brings the file in: it cannot take the administration from them, nor from everybody */
    PeoplePlan(
            List<PersonDetails> here,
            List<PersonLine> lines,
            LocalDate today,
            Importer importer,
            ImportProblems problems) {
        this.existing = here.stream().collect(Collectors.toMap(PersonDetails::code, Function.identity()));
        this.today = today;
        this.problems = problems;
        lines.forEach(this::read);
        checkAddresses();
        checkManagers();
        checkImporter(importer.code());
        checkLastAdministrator();
        if (importer.machine()) {
            wanted.values().forEach(this::checkAdministrator);
        }
    }

    List<Wanted> all() {
        return List.copyOf(wanted.values());
    }

    private void read(PersonLine line) {
        String code = line.get(Column.STAFF_NUMBER);
        Wanted twice = wanted.get(code);
        if (twice != null) {
            problems.add(
                    line,
                    Column.STAFF_NUMBER,
                    "personTwice",
                    code,
                    String.valueOf(twice.line().number()));
            return;
        }
        PersonDetails before = existing.get(code);
        PersonDetails details = details(line, before);
        if (isFine(line, details)) {
            wanted.put(code, new Wanted(line, PersonDetails.of(details.toPerson()), before));
        }
    }

    private PersonDetails details(PersonLine line, PersonDetails before) {
        LocalDate since = before == null ? today : before.startsOn();
        return new PersonDetails(
                line.get(Column.STAFF_NUMBER),
                line.get(Column.NAME),
                told(line, Column.EMAIL, before, PersonDetails::email),
                line.get(Column.UNIT),
                told(line, Column.MANAGER, before, PersonDetails::managerCode),
                line.has(Column.ROLES) || before == null ? problems.roles(line) : before.roles(),
                problems.date(line, Column.STARTS_ON, since),
                line.has(Column.ENDS_ON) || before == null
                        ? problems.date(line, Column.ENDS_ON, null)
                        : before.endsOn());
    }

    private static String told(
            PersonLine line, Column column, PersonDetails before, Function<PersonDetails, String> now) {
        if (!line.has(column)) {
            return before == null ? null : now.apply(before);
        }
        return line.get(column).isEmpty() ? null : line.get(column);
    }

    /** Tries every cell on a person made up for it, so that the domain's own rules speak. */
    private boolean isFine(PersonLine line, PersonDetails wish) {
        Person any = new Person("any", "any", "any", today);
        return !List.of(
                        problems.isAllowed(
                                line, Column.STAFF_NUMBER, () -> new Person(wish.code(), "any", "any", today)),
                        problems.isAllowed(line, Column.NAME, () -> any.rename(wish.name())),
                        problems.isAllowed(line, Column.EMAIL, () -> any.reachBy(wish.email())),
                        problems.isAllowed(line, Column.MANAGER, () -> reportTo(wish)),
                        problems.isAllowed(line, Column.ENDS_ON, () -> any.employ(wish.startsOn(), wish.endsOn())))
                .contains(false);
    }

    private void reportTo(PersonDetails wish) {
        if (wish.code().equals(wish.managerCode())) {
            new Person(wish.code(), "any", "any", today).reportTo(wish.managerCode());
        }
    }

    private void checkAddresses() {
        Map<String, String> owners = new HashMap<>();
        existing.values().stream()
                .filter(person -> person.email() != null && !wanted.containsKey(person.code()))
                .forEach(person -> owners.put(person.email(), person.code()));
        for (Wanted one : wanted.values()) {
            String email = one.details().email();
            String owner = email == null
                    ? null
                    : owners.putIfAbsent(email, one.details().code());
            if (owner != null) {
                problems.add(one.line(), Column.EMAIL, "emailTwice", email, owner);
            }
        }
    }

    private void checkManagers() {
        Map<String, String> managers = new HashMap<>();
        existing.values().stream()
                .filter(person -> person.managerCode() != null)
                .forEach(person -> managers.put(person.code(), person.managerCode()));
        for (Wanted one : wanted.values()) {
            String manager = one.details().managerCode();
            managers.remove(one.details().code());
            if (manager != null && !existing.containsKey(manager) && !wanted.containsKey(manager)) {
                problems.add(one.line(), Column.MANAGER, "unknownManager", manager);
            } else if (manager != null) {
                managers.put(one.details().code(), manager);
            }
        }
        ReportingLines lines = new ReportingLines(managers);
        List<Set<String>> told = new ArrayList<>();
        for (Wanted one : wanted.values()) {
            String code = one.details().code();
            if (told.stream().noneMatch(circle -> circle.contains(code))) {
                try {
                    lines.requireEndAbove(code);
                } catch (ManagerCycle circle) {
                    String chain = String.valueOf(circle.arguments()[0]);
                    told.add(Set.copyOf(
                            List.of(chain.split(" → ")).stream().distinct().toList()));
                    problems.isAllowed(one.line(), Column.MANAGER, () -> lines.requireEndAbove(code));
                }
            }
        }
    }

    private void checkImporter(String importer) {
        Wanted own = wanted.get(importer);
        if (own != null
                && own.before() != null
                && own.before().mayAdminister()
                && !own.details().mayAdminister()) {
            boolean leaving = Objects.nonNull(own.details().endsOn());
            problems.add(own.line(), leaving ? Column.ENDS_ON : Column.ROLES, "ownAdministration", importer);
        }
    }

    /** Somebody has to be left who may mend what a file did. */
    private void checkLastAdministrator() {
        List<Wanted> losing = wanted.values().stream()
                .filter(one -> one.before() != null)
                .filter(one -> one.before().mayAdminister() && !one.details().mayAdminister())
                .toList();
        boolean left = existing.values().stream()
                        .filter(person -> !wanted.containsKey(person.code()))
                        .anyMatch(PersonDetails::mayAdminister)
                || wanted.values().stream().anyMatch(one -> one.details().mayAdminister());
        if (!losing.isEmpty() && !left && problems.isEmpty()) {
            problems.add(losing.get(0).line(), Column.STAFF_NUMBER, "lastAdministrator");
        }
    }

    private void checkAdministrator(Wanted one) {
        PersonDetails before = one.before();
        boolean was = before != null && before.roles().contains(Role.ADMINISTRATOR);
        boolean is = one.details().roles().contains(Role.ADMINISTRATOR);
        if (was != is) {
            problems.add(one.line(), Column.ROLES, "administratorByToken");
        } else if (was && !Objects.equals(before.email(), one.details().email())) {
            problems.add(one.line(), Column.EMAIL, "administratorByToken");
        }
    }
}
