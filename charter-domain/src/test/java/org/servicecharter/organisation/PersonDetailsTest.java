package org.servicecharter.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDetailsTest {

    private static final PersonDetails GRACE = new PersonDetails(
            "4711", "Grace Okafor", "grace@example.org", "desk", null, Set.of(Role.AUTHOR), LocalDate.EPOCH, null);

    @Test
    void aPersonMadeFromDetailsHasThemAll() {
        assertThat(PersonDetails.of(GRACE.toPerson()))
                .usingRecursiveComparison()
                .ignoringFields("roles")
                .isEqualTo(GRACE);
        assertThat(GRACE.toPerson().getRoles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.AUTHOR);
    }

    @Test
    void whatDiffersIsSpelledOut() {
        PersonDetails later = new PersonDetails(
                "4711", "Grace Okafor", null, "lending", "1", Set.of(), LocalDate.EPOCH, LocalDate.EPOCH);

        assertThat(later.changesSince(GRACE))
                .isEqualTo("e-mail grace@example.org → –; unit desk → lending; manager – → 1; roles AUTHOR → –;"
                        + " last day – → 1970-01-01");
        assertThat(GRACE.changesSince(GRACE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"participant:KVMR72:1", "47 11", "a/b", "<b>"})
    void aStaffNumberHasOnlyLettersDigitsDotsHyphensAndUnderscores(String code) {
        assertThatThrownBy(() -> coded(code).toPerson()).isInstanceOf(StaffNumberNotUsable.class);
    }

    @Test
    void blanksAroundAStaffNumberAreASlipOfTheHand() {
        assertThat(coded(" 4711\t").toPerson().getCode()).isEqualTo("4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "grace@", "@example.org", "gr ace@example.org", "a@b@c"})
    void anAddressHasSomethingOnBothSidesOfOneAt(String email) {
        PersonDetails grace = new PersonDetails("4711", "Grace", email, "desk", null, Set.of(), LocalDate.EPOCH, null);

        assertThatThrownBy(grace::toPerson).isInstanceOf(EmailNotUsable.class);
    }

    private static PersonDetails coded(String code) {
        return new PersonDetails(code, "Grace", null, "desk", null, Set.of(), LocalDate.EPOCH, null);
    }
}
