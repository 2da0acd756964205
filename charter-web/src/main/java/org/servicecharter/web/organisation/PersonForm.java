package org.servicecharter.web.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.Role;

/** What an administrator types about a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long revision;
    private String code;
    private String name;
    private String email;
    private String unit;
    private String manager;
    private Role[] roles = {};
    private LocalDate startsOn;
    private LocalDate endsOn;

    private PersonForm(long revision) {
        this.revision = revision;
    }

    static PersonForm empty(LocalDate today) {
        PersonForm form = new PersonForm(0);
        form.startsOn = today;
        return form;
    }

    static PersonForm of(PersonDetails person, long revision) {
        PersonForm form = new PersonForm(revision);
        form.code = person.code();
        form.name = person.name();
        form.email = person.email();
        form.unit = person.unitCode();
        form.manager = person.managerCode();
        form.roles = person.roles().stream()
                .filter(role -> role != Role.EMPLOYEE)
                .sorted()
                .toArray(Role[]::new);
        form.startsOn = person.startsOn();
        form.endsOn = person.endsOn();
        return form;
    }

    PersonDetails details() {
        return new PersonDetails(
                code.strip(),
                name,
                email,
                unit,
                manager == null ? null : manager.strip(),
                Set.copyOf(Stream.of(roles).toList()),
                startsOn,
                endsOn);
    }

    long revision() {
        return revision;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
