package org.servicecharter.web.charter.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;

/** Completes the names of people as somebody types {@code @} and a few letters. */
@Named
@RequestScoped
public class MentionNames {

    private static final int MOST = 8;

    @Inject
    private OrganisationQueries organisation;

    /** @param typed the last word before the cursor */
    public List<String> complete(String typed) {
        if (!typed.startsWith("@") || typed.length() < 2) {
            return List.of();
        }
        String beginning = typed.substring(1).toLowerCase(Locale.ROOT);
        List<PersonRow> found = organisation.employeesNamed(beginning, MOST).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(beginning))
                .toList();
        Map<String, Long> namesakes =
                found.stream().collect(Collectors.groupingBy(PersonRow::name, Collectors.counting()));
        return found.stream()
                .map(one -> "@" + one.name() + (namesakes.get(one.name()) > 1 ? " (" + one.code() + ")" : ""))
                .toList();
    }
}
