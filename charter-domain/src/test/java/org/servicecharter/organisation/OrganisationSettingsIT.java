package org.servicecharter.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.draft.UnitDrafting;
import org.servicecharter.charter.version.Charters;

@ExtendWith(ArquillianExtension.class)
class OrganisationSettingsIT {

    @Inject
    private OrganisationSettings settings;

    @Inject
    private OrganisationChart chart;

    @Inject
    private StaffRegister register;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Organisations organisations;

    @Inject
    private Adam adam;

    @Inject
    private Ada ada;

    @Inject
    private Emil emil;

    @Inject
    private UnitDrafting drafting;

    @Inject
    private Charters charters;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @BeforeEach
    void anOrganisation() throws Exception {
        if (organisation.organisation().isEmpty()) {
            transaction.begin();
            organisations.add(new Organisation("Library", false));
            transaction.commit();
        }
    }

    @AfterEach
    void inUtcAgain() throws Exception {
        change("Library", "en", "UTC");
    }

    @Test
    void nameLanguageAndTimeZoneAreKept() throws Exception {
        change("Bücherei", "de", "Europe/Berlin");

        assertThat(organisation.organisation().orElseThrow())
                .extracting(OrganisationRow::name, OrganisationRow::language, OrganisationRow::timeZone)
                .containsExactly("Bücherei", "de", "Europe/Berlin");
    }

    @Test
    void aCharterBeginsInTheLanguageOfTheOrganisation() throws Exception {
        change("Bücherei", "de", "Europe/Berlin");

        String code = ada.get(() -> drafting.start("Unser Wort", null, null));

        assertThat(charters.get(code).getLanguage()).isEqualTo("de");
    }

    @Test
    void whatIsNoneIsRefusedAndChangesNothing() {
        assertThatThrownBy(() -> change(" ", "en", "UTC")).isInstanceOf(NameNotUsable.class);
        assertThatThrownBy(() -> change("New", "english", "UTC")).isInstanceOf(LanguageNotKnown.class);
        assertThatThrownBy(() -> change("New", "en", "Moon/Base")).isInstanceOf(TimeZoneNotKnown.class);
        assertThatThrownBy(() -> change("New", null, null)).isInstanceOf(LanguageNotKnown.class);

        assertThat(organisation.organisation().orElseThrow().name()).isNotEqualTo("New");
    }

    @Test
    void whoSavesAnOldVersionIsTold() throws Exception {
        long seen = organisation.organisation().orElseThrow().revision();
        change("Library Two", "en", "UTC");

        assertThatThrownBy(() -> adam.does(() -> settings.change("Library Three", "en", "UTC", null, seen)))
                .isInstanceOf(OrganisationChangedMeanwhile.class);
    }

    @Test
    void onlyAnAdministratorChangesThem() {
        assertThatThrownBy(() -> emil.does(() -> settings.change("Mine", "en", "UTC", null, 0)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> emil.get(chart::tree)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void unitsFormATreeWithoutCircles() throws Exception {
        adam.does(() -> chart.addUnit("set-a", "A", null));
        adam.does(() -> chart.addUnit("set-b", "B", "set-a"));

        assertThatThrownBy(() -> adam.does(() -> chart.changeUnit("set-a", "A", "set-b")))
                .isInstanceOf(UnitUnderItself.class);
        assertThatThrownBy(() -> adam.does(() -> chart.addUnit("set-b", "Again", null)))
                .isInstanceOf(UnitCodeTaken.class);
        assertThatThrownBy(() -> adam.does(() -> chart.addUnit("set-c", "C", "nowhere")))
                .isInstanceOf(UnitNotFound.class);
        adam.does(() -> chart.changeUnit("set-b", "B two", null));
        assertThat(organisation.unitNames()).containsEntry("set-b", "B two").doesNotContainKey("set-c");
    }

    @Test
    void aUnitThatIsClosedHandsEverythingOverAndItsCodeIsNotGivenAgain() throws Exception {
        adam.does(() -> chart.addUnit("clo-a", "A", null));
        adam.does(() -> chart.addUnit("clo-b", "B", "clo-a"));
        adam.does(() -> chart.addUnit("clo-c", "C", "clo-b"));
        adam.does(() -> register.enter(
                new PersonDetails("clo1", "Clo", null, "clo-b", null, Set.of(), organisation.today(), null)));
        assertThatThrownBy(() -> adam.does(() -> chart.closeUnit("clo-a", "clo-c")))
                .isInstanceOf(UnitUnderItself.class);

        adam.does(() -> chart.closeUnit("clo-b", "clo-a"));

        assertThat(organisation.person("clo1")).map(PersonRow::unitCode).hasValue("clo-a");
        assertThat(adam.get(chart::tree))
                .filteredOn(unit -> unit.code().startsWith("clo-"))
                .extracting(UnitRow::code, UnitRow::parentCode, UnitRow::people, UnitRow::all)
                .containsExactlyInAnyOrder(tuple("clo-a", top(), 1L, 1L), tuple("clo-c", "clo-a", 0L, 0L));
        assertThatThrownBy(() -> adam.does(() -> chart.addUnit("clo-b", "Again", null)))
                .isInstanceOf(UnitCodeTaken.class);
        assertThatThrownBy(() -> adam.does(() -> chart.changeUnit("clo-b", "Again", null)))
                .isInstanceOf(UnitNotFound.class);
    }

    /** What a unit belongs to that names no other; the tests' database may have no top. */
    private String top() throws Exception {
        return adam.get(chart::tree).stream()
                .filter(unit -> unit.code().equals("clo-a"))
                .findFirst()
                .map(UnitRow::parentCode)
                .orElse(null);
    }

    private void change(String name, String language, String zone) throws Exception {
        long seen = organisation.organisation().orElseThrow().revision();
        adam.does(() -> settings.change(name, language, zone, null, seen));
    }
}
