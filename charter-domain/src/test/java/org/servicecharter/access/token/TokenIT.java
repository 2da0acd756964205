package org.servicecharter.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.access.RememberedDevice;
import org.servicecharter.access.RememberedDevices;
import org.servicecharter.access.Standings;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.MovedClock;
import org.servicecharter.audit.AuditQueries;
import org.servicecharter.organisation.OrganisationChart;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Scope;
import org.servicecharter.organisation.StaffRegister;

@ExtendWith(ArquillianExtension.class)
class TokenIT {

    @Inject
    private TokenKeeping tokens;

    @Inject
    private TokenUse use;

    @Inject
    private RememberedDevices devices;

    @Inject
    private Standings standings;

    @Inject
    private StaffRegister register;

    @Inject
    private OrganisationChart chart;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditQueries audit;

    @Inject
    private MovedClock clock;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @BeforeEach
    void anAdministratorOnFile() throws Exception {
        if (!organisation.unitNames().containsKey("tok")) {
            adam.does(() -> chart.addUnit("tok", "Tokens", null));
        }
        enter("adam", null);
    }

    @Test
    void aTokenMayWhatItWasMadeForAndItsSecretIsKeptNowhere() throws Exception {
        TokenMade made = make("Payroll", today());

        assertThat(use.recognise(made.secret())).hasValueSatisfying(program -> {
            assertThat(program.name()).isEqualTo("token:" + made.code());
            assertThat(program.roles()).containsExactly("SCOPE_PEOPLE_READ");
        });
        assertThat(row(made).lastUsedAt()).isNotNull();
        assertThat(em.createNativeQuery("select secret_hash from api_token where code = '" + made.code() + "'")
                        .getSingleResult()
                        .toString())
                .hasSize(64)
                .doesNotContain(made.secret().substring(4));
        assertThat(use.recognise(made.secret() + "x")).isEmpty();
        assertThat(use.recognise("")).isEmpty();
    }

    @Test
    void itEndsWithItsLastDayWhereTheOrganisationIs() throws Exception {
        TokenMade made = make("Until tonight", today());

        clock.later(untilMidnight().minusMinutes(1), () -> assertThat(use.recognise(made.secret()))
                .isPresent());
        clock.later(untilMidnight().plusMinutes(1), () -> assertThat(use.recognise(made.secret()))
                .isEmpty());
    }

    @Test
    void oneThatIsRevokedIsGoneAtOnceAndTheTrailKnowsBoth() throws Exception {
        TokenMade made = make("Revoked", today().plusDays(9));

        adam.does(() -> tokens.revoke(made.code()));

        assertThat(use.recognise(made.secret())).isEmpty();
        assertThat(row(made).good()).isFalse();
        assertThat(aude.get(() -> audit.page(made.code(), 0, 5)))
                .extracting("act")
                .containsExactly("token.revoked", "token.made");
    }

    @Test
    void whatIsTooLongOrForNothingIsNotMade() throws Exception {
        int before = adam.get(tokens::all).size();

        assertThatThrownBy(() -> make("Past", today().minusDays(1))).isInstanceOf(TokenNotUsable.class);
        assertThatThrownBy(() -> make("For ever", today().plusYears(1).plusDays(1)))
                .isInstanceOf(TokenNotUsable.class);
        assertThatThrownBy(() -> make("No end", null)).isInstanceOf(TokenNotUsable.class);
        assertThatThrownBy(() -> make(" ", today())).isInstanceOf(TokenNotUsable.class);
        assertThatThrownBy(() -> adam.get(() -> tokens.make("Nothing", Set.of(), today())))
                .isInstanceOf(TokenNotUsable.class);
        assertThatThrownBy(() -> aude.get(tokens::all)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> adam.does(() -> tokens.revoke("NOTHERE"))).isInstanceOf(TokenNotFound.class);
        assertThat(adam.get(tokens::all)).hasSize(before);
        make("A year", today().plusYears(1));
    }

    @Test
    void aLeaversAccessEndsWithTheLastDaySessionDeviceAndToken() throws Exception {
        enter("tok-boss", today());
        TokenMade made = make("Of somebody who leaves", today().plusDays(30));
        transaction.begin();
        em.createNativeQuery("update api_token set made_by = 'tok-boss' where code = '" + made.code() + "'")
                .executeUpdate();
        transaction.commit();
        String device = devices.remember("tok-boss", RememberedDevice.CHOSEN);

        clock.later(untilMidnight().minusMinutes(1), () -> {
            assertThat(standings.find("tok-boss")).isPresent();
            assertThat(devices.recognise(device)).isPresent();
            assertThat(use.recognise(made.secret())).isPresent();
        });
        clock.later(untilMidnight().plusMinutes(1), () -> {
            assertThat(standings.find("tok-boss")).isEmpty();
            assertThat(devices.recognise(device)).isEmpty();
            assertThat(use.recognise(made.secret())).isEmpty();
        });
    }

    private TokenMade make(String name, LocalDate lastDay) throws Exception {
        return adam.get(() -> tokens.make(name, Set.of(Scope.PEOPLE_READ), lastDay));
    }

    private TokenRow row(TokenMade made) throws Exception {
        return adam.get(tokens::all).stream()
                .filter(row -> row.code().equals(made.code()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return organisation.today();
    }

    private Duration untilMidnight() {
        ZonedDateTime now = organisation.there(Instant.now());
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()));
    }

    private void enter(String code, LocalDate lastDay) throws Exception {
        if (organisation.person(code).isEmpty()) {
            adam.does(() -> register.enter(new PersonDetails(
                    code, code, null, "tok", null, Set.of(Role.ADMINISTRATOR), today().minusDays(9), lastDay)));
        }
    }
}
