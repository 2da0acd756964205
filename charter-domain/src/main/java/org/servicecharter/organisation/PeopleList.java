package org.servicecharter.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The list of people for administrators, by name, page by page. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleList {

    @Inject
    private People people;

    @Inject
    private OrganisationQueries queries;

    public long count(PeopleSearch search) {
        return people.count(search, queries.today());
    }

    /** The first few of everybody, past and future ones included, by code, after this one; an empty code is before all. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Scope.Names.PEOPLE_READ})
    public List<PersonDetails> after(String code, int most) {
        return people.after(code, most).stream().map(PersonDetails::of).toList();
    }

    /** @param first the people to skip; at most {@code size} follow */
    public List<PersonDetails> page(PeopleSearch search, int first, int size) {
        return people.page(search, queries.today(), first, size).stream()
                .map(PersonDetails::of)
                .toList();
    }
}
