package org.servicecharter.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Emil;
import org.servicecharter.audit.AuditQueries;

@ExtendWith(ArquillianExtension.class)
class StaffRegisterIT {

    @Inject
    private StaffRegister register;

    @Inject
    private OrganisationChart chart;

    @Inject
    private PeopleList list;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditQueries audit;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @Inject
    private Emil emil;

    @BeforeEach
    void aUnitToWorkIn() throws Exception {
        if (!organisation.unitNames().containsKey("reg")) {
            adam.does(() -> chart.addUnit("reg", "Register", null));
        }
    }

    @Test
    void somebodyEnteredIsFoundByNameNumberAndAddressInAnyCase() throws Exception {
        enter("reg1", "Zoë Quint", null);

        assertThat(found("ZOË")).containsExactly("reg1");
        assertThat(found("EG1@")).contains("reg1");
        assertThat(found("REG1")).contains("reg1");
        assertThat(found("%")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherByName() throws Exception {
        enter("reg2-b", "Paged Bea", null);
        enter("reg2-a", "Paged Ann", null);
        enter("reg2-c", "Paged Cid", null);
        PeopleSearch search = new PeopleSearch("paged", "reg", PeopleSearch.Presence.PRESENT);

        assertThat(adam.get(() -> list.count(search))).isEqualTo(3);
        assertThat(adam.get(() -> list.page(search, 0, 2)))
                .extracting(PersonDetails::code)
                .containsExactly("reg2-a", "reg2-b");
        assertThat(adam.get(() -> list.page(search, 2, 2)))
                .extracting(PersonDetails::code)
                .containsExactly("reg2-c");
    }

    @Test
    void leaversAreListedApart() throws Exception {
        enter("reg3", "Lea Gone", null);
        change(details("reg3", "Lea Gone", null, LocalDate.now().minusDays(1)));

        assertThat(found("lea gone")).isEmpty();
        PeopleSearch left = new PeopleSearch("lea gone", null, PeopleSearch.Presence.LEFT);
        assertThat(adam.get(() -> list.count(left))).isOne();
    }

    @Test
    void aStaffNumberIsNeverGivenTwice() throws Exception {
        enter("reg4", "First", null);

        assertThatThrownBy(() -> enter("reg4", "Second", null)).isInstanceOf(StaffNumberTaken.class);
        assertThat(organisation.person("reg4").orElseThrow().name()).isEqualTo("First");
    }

    @Test
    void anAddressBelongsToOnePerson() throws Exception {
        enter("reg5", "First", null);
        PersonDetails second =
                new PersonDetails("reg5-2", "Second", "REG5@example.org", "reg", null, Set.of(), LocalDate.now(), null);

        assertThatThrownBy(() -> adam.does(() -> register.enter(second))).isInstanceOf(EmailTaken.class);
    }

    @Test
    void managersDoNotGoRoundInACircle() throws Exception {
        enter("reg6-a", "Ann", null);
        enter("reg6-b", "Ben", "reg6-a");

        assertThatThrownBy(() -> change(details("reg6-a", "Ann", "reg6-b", null)))
                .isInstanceOf(ManagerCycle.class);
        assertThat(organisation.person("reg6-a").orElseThrow().managerCode()).isNull();
        assertThatThrownBy(() -> enter("reg6-c", "Cid", "nobody")).isInstanceOf(ManagerNotKnown.class);
    }

    @Test
    void whoChangesAnOldVersionIsTold() throws Exception {
        enter("reg7", "Ann", null);
        long seen = adam.get(() -> register.details("reg7").revision());
        change(details("reg7", "Anna", null, null));

        assertThatThrownBy(() -> adam.does(() -> register.change(details("reg7", "Anne", null, null), seen)))
                .isInstanceOf(PersonChangedMeanwhile.class);
        assertThat(organisation.person("reg7").orElseThrow().name()).isEqualTo("Anna");
    }

    @Test
    void administratorsCannotGiveUpTheirOwnAdministration() throws Exception {
        if (organisation.person("adam").isEmpty()) {
            adam.does(() -> register.enter(new PersonDetails(
                    "adam", "Adam", null, "reg", null, Set.of(Role.ADMINISTRATOR), LocalDate.now(), null)));
        }

        assertThatThrownBy(() -> change(details("adam", "Adam", null, null))).isInstanceOf(OwnAdministration.class);
        assertThat(organisation.person("adam").orElseThrow().roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void theTrailSaysWhatChangedAndARefusalLeavesNoTrace() throws Exception {
        enter("reg8", "Ann", null);
        change(details("reg8", "Anna", null, null));
        assertThatThrownBy(() -> change(details("reg8", "Anna", "nobody", null)))
                .isInstanceOf(ManagerNotKnown.class);

        assertThat(aude.get(() -> audit.page("reg8", 0, 10)))
                .extracting("who", "act", "detail")
                .containsExactly(
                        tuple("adam", "person.changed", "name Ann → Anna"), tuple("adam", "person.added", "Ann"));
        assertThat(aude.get(() -> audit.count("reg8"))).isEqualTo(2);
    }

    @Test
    void nobodyElseMaySeeTheRegisterOrTheTrail() {
        assertThatThrownBy(() -> emil.get(() -> register.details("reg1"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> aude.get(() -> register.details("reg1"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> emil.get(() -> audit.count(""))).isInstanceOf(EJBAccessException.class);
    }

    private void enter(String code, String name, String manager) throws Exception {
        adam.does(() -> register.enter(details(code, name, manager, null)));
    }

    private void change(PersonDetails details) throws Exception {
        long seen = adam.get(() -> register.details(details.code()).revision());
        adam.does(() -> register.change(details, seen));
    }

    private List<String> found(String text) throws Exception {
        PeopleSearch search = new PeopleSearch(text, "reg", PeopleSearch.Presence.PRESENT);
        return adam.get(() -> list.page(search, 0, 100)).stream()
                .map(PersonDetails::code)
                .toList();
    }

    private static PersonDetails details(String code, String name, String manager, LocalDate last) {
        return new PersonDetails(
                code,
                name,
                code + "@example.org",
                "reg",
                manager,
                Set.of(),
                LocalDate.now().minusYears(1),
                last);
    }
}
