package org.servicecharter.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.servicecharter.as.Adam;
import org.servicecharter.organisation.OrganisationChart;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.StaffRegister;
import org.servicecharter.organisation.Units;

/** Somebody the administrator has just entered. */
@ApplicationScoped
public class Newcomer {

    public static final String PASSWORD = "kettle orbit lamp";

    @Inject
    private Adam adam;

    @Inject
    private Units units;

    @Inject
    private OrganisationChart chart;

    @Inject
    private StaffRegister register;

    @Inject
    private Inviting inviting;

    @Inject
    private AcceptInvitation accept;

    /** Works here since yesterday, in the unit {@code newcomers}; the mail address is {@code {code}@example.org}. */
    public void employed(String code, Role... roles) throws Exception {
        adam.does(() -> {
            if (units.find("newcomers").isEmpty()) {
                chart.addUnit("newcomers", "Newcomers", null);
            }
            register.enter(new PersonDetails(
                    code,
                    "Name of " + code,
                    code + "@example.org",
                    "newcomers",
                    null,
                    Set.of(roles),
                    LocalDate.now().minusDays(1),
                    null));
        });
    }

    /** The same with an account and {@link #PASSWORD}. */
    public void withAccount(String code, Role... roles) throws Exception {
        employed(code, roles);
        accept.choosePassword(invited(code), PASSWORD);
    }

    /** Somebody who is here already has {@link #PASSWORD} from now on. */
    public void chooses(String code) throws Exception {
        accept.choosePassword(invited(code), PASSWORD);
    }

    /** The secret of a fresh invitation. */
    public String invited(String code) throws Exception {
        String url = adam.get(() -> inviting.invite(code).url());
        return url.substring(url.indexOf("?key=") + "?key=".length());
    }

    /** The last day was yesterday. */
    public void leaves(String code) throws Exception {
        adam.does(() -> {
            PersonDetails now = register.details(code).details();
            register.change(
                    new PersonDetails(
                            code,
                            now.name(),
                            now.email(),
                            now.unitCode(),
                            now.managerCode(),
                            now.roles(),
                            now.startsOn(),
                            LocalDate.now().minusDays(1)),
                    register.details(code).revision());
        });
    }
}
