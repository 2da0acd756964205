package org.servicecharter.organisation.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.audit.AuditQueries;
import org.servicecharter.organisation.OrganisationChart;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.PersonNotFound;
import org.servicecharter.organisation.StaffRegister;

@ExtendWith(ArquillianExtension.class)
class AbsenceIT {

    /** Far from everything else that tests record. */
    private static final LocalDate MONDAY = LocalDate.parse("2031-03-03");

    @Inject
    private AbsenceRecording recording;

    @Inject
    private AbsenceQueries queries;

    @Inject
    private Absences absences;

    @Inject
    private StaffRegister register;

    @Inject
    private OrganisationChart chart;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditQueries audit;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @BeforeEach
    void aUnitToWorkIn() throws Exception {
        if (!organisation.unitNames().containsKey("abs")) {
            adam.does(() -> chart.addUnit("abs", "Absences", null));
        }
    }

    @Test
    @DisplayName("SO-12: who is away on a day, one by one and all at once, from the first day to the last")
    void whoIsAway() throws Exception {
        enter("abs1", null);
        enter("abs2", null);
        record(adam, "abs1", MONDAY, MONDAY.plusDays(4));
        record(adam, "abs2", MONDAY.plusDays(2), null);

        assertThat(absences.onDay("abs1", MONDAY.minusDays(1))).isEmpty();
        assertThat(absences.onDay("abs1", MONDAY)).isPresent();
        assertThat(absences.onDay("abs1", MONDAY.plusDays(4))).isPresent();
        assertThat(absences.onDay("abs1", MONDAY.plusDays(5))).isEmpty();
        assertThat(among(absences.absentOn(MONDAY), "abs1", "abs2")).containsExactly("abs1");
        assertThat(among(absences.absentOn(MONDAY.plusDays(3)), "abs1", "abs2"))
                .containsExactlyInAnyOrder("abs1", "abs2");
        assertThat(among(absences.absentOn(MONDAY.plusYears(9)), "abs1", "abs2"))
                .containsExactly("abs2");
    }

    @Test
    @DisplayName("SO-12: somebody is back on the first day on which nothing keeps them away")
    void whenSomebodyCameBack() throws Exception {
        enter("abs3", null);
        enter("abs4", null);
        record(adam, "abs3", MONDAY, MONDAY.plusDays(4));
        record(adam, "abs3", MONDAY.plusDays(5), MONDAY.plusDays(11));
        record(adam, "abs4", MONDAY, MONDAY.plusDays(4));
        record(adam, "abs4", MONDAY.plusDays(5), null);
        LocalDate back = MONDAY.plusDays(12);

        assertThat(absences.returnedOn("abs3", back)).contains(back);
        assertThat(absences.returnedOn("abs3", back.minusDays(1))).isEmpty();
        assertThat(absences.returnedOn("abs4", back)).isEmpty();
        Map<String, LocalDate> returned = absences.returnedBetween(MONDAY, back);
        assertThat(returned).containsEntry("abs3", back).doesNotContainKey("abs4");
        assertThat(absences.returnedBetween(back, back)).containsEntry("abs3", back);
        assertThat(absences.returnedBetween(back.plusDays(1), back.plusDays(9))).doesNotContainKey("abs3");
    }

    @Test
    void theirManagerAndAnAdministratorRecordItAndThePersonSeesIt() throws Exception {
        enter("ella", null);
        enter("emil", "ella");
        String code = record(ella, "emil", MONDAY, null);
        AbsenceDays ended = new AbsenceDays(AbsenceKind.FAMILY, MONDAY, MONDAY.plusDays(8));
        adam.does(() -> recording.change(code, ended));

        assertThat(emil.get(queries::mine))
                .filteredOn(row -> row.code().equals(code))
                .extracting("kind", "first", "last")
                .containsExactly(tuple(AbsenceKind.FAMILY, MONDAY, MONDAY.plusDays(8)));
        assertThat(ella.get(() -> queries.of("emil"))).extracting("code").contains(code);
        assertThatThrownBy(() -> emil.get(() -> queries.of("ella"))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> record(emil, "emil", MONDAY.plusYears(1), null))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> emil.does(() -> recording.remove(code))).isInstanceOf(AbsenceNotFound.class);

        ella.does(() -> recording.remove(code));
        assertThat(emil.get(queries::mine)).extracting("code").doesNotContain(code);
        assertThat(aude.get(() -> audit.page("emil", 0, 3)))
                .extracting("who", "act", "detail")
                .containsExactly(
                        tuple("ella", "absence.removed", "2031-03-03 to 2031-03-11"),
                        tuple("adam", "absence.changed", "2031-03-03 to … → 2031-03-03 to 2031-03-11"),
                        tuple("ella", "absence.recorded", "2031-03-03 to …"));
    }

    @Test
    void daysThatCannotBeAreRefusedAndChangeNothing() throws Exception {
        enter("abs5", null);
        String code = record(adam, "abs5", MONDAY, MONDAY.plusDays(4));

        assertRefused("organisation.absence.turned", MONDAY.plusDays(9), MONDAY.plusDays(8));
        assertRefused("organisation.absence.overlaps", MONDAY.plusDays(4), null);
        assertRefused("organisation.absence.overlaps", MONDAY.minusDays(3), MONDAY);
        assertRefused("organisation.absence.beforeEmployment", LocalDate.parse("1931-03-03"), MONDAY.minusDays(1));
        assertRefused("organisation.absence.incomplete", null, null);
        assertThatThrownBy(() -> adam.does(() -> recording.change("no-such-code", days(MONDAY, null))))
                .isInstanceOf(AbsenceNotFound.class);
        assertThat(absences.of("abs5")).extracting(Absence::getCode).containsExactly(code);
    }

    private void assertRefused(String key, LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> record(adam, "abs5", first, last))
                .isInstanceOfSatisfying(AbsenceNotUsable.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }

    private String record(Caller caller, String person, LocalDate first, LocalDate last) throws Exception {
        return caller.get(() -> recording.record(person, days(first, last)));
    }

    private static AbsenceDays days(LocalDate first, LocalDate last) {
        return new AbsenceDays(AbsenceKind.OTHER, first, last);
    }

    private static Set<String> among(Set<String> away, String... people) {
        return Set.of(people).stream().filter(away::contains).collect(Collectors.toSet());
    }

    /** Called as everywhere, whoever comes first. */
    private static final Map<String, String> NAMES = Map.of("ella", "Ella Eriksen", "emil", "Emil Ek");

    /** Or, where another test has entered the same person, makes them what this one needs. */
    private void enter(String code, String manager) throws Exception {
        LocalDate since = LocalDate.now().minusYears(1);
        PersonDetails details =
                new PersonDetails(code, NAMES.getOrDefault(code, code), null, "abs", manager, Set.of(), since, null);
        if (organisation.person(code).isEmpty()) {
            adam.does(() -> register.enter(details));
        } else {
            long seen = adam.get(() -> register.details(code).revision());
            adam.does(() -> register.change(details, seen));
        }
    }
}
