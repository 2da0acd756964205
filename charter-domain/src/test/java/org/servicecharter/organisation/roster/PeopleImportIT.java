package org.servicecharter.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Fay;
import org.servicecharter.audit.AuditQueries;
import org.servicecharter.organisation.OrganisationChart;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.UnitRow;
import org.servicecharter.organisation.roster.table.ImportProblem;

@ExtendWith(ArquillianExtension.class)
class PeopleImportIT {

    private static final String HEADER =
            "staff_number,name,email,unit,unit_name,parent_unit,manager,roles,starts_on,ends_on\n";

    @Inject
    private PeopleImport people;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private OrganisationChart chart;

    @Inject
    private AuditQueries audit;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @Inject
    private Fay fay;

    @Test
    void peopleAndUnitsComeInTogether() throws Exception {
        ImportPreview done = bringIn("im1-a,Ann,im1-a@example.org,im1-desk,Desk,im1-house,im1-b,AUTHOR,2020-01-01,\n"
                + "im1-b,Ben,,im1-house,House,,,,2020-01-01,\n");

        assertThat(done.joiners()).hasSize(2);
        assertThat(organisation.person("im1-a")).hasValueSatisfying(ann -> {
            assertThat(ann.roles()).contains(Role.AUTHOR);
            assertThat(ann.managerCode()).isEqualTo("im1-b");
        });
        assertThat(adam.get(chart::tree))
                .filteredOn(unit -> unit.code().equals("im1-desk"))
                .extracting(UnitRow::name, UnitRow::parentCode)
                .containsExactly(tuple("Desk", "im1-house"));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        String lines = "im2-a,Ann,im2-a@example.org,im2-desk,Desk,,,AUTHOR,2020-01-01,\n";
        bringIn(lines);

        ImportPreview again = adam.get(() -> people.preview(bytes(lines)));

        assertThat(again.changesAnything()).isFalse();
        assertThat(again.unchanged()).isOne();
        assertThatThrownBy(() -> bringIn(lines)).isInstanceOf(NothingToImport.class);
    }

    @Test
    void onePlaceToMendAndNothingComesIn() {
        assertThatThrownBy(() -> bringIn("im3-a,Ann,,im3-desk,,,,,,\nim3-b,Ben,,im3-desk,,,nobody,,,\n"))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(1, "3"));

        assertThat(organisation.person("im3-a")).isEmpty();
        assertThat(organisation.unitNames()).doesNotContainKey("im3-desk");
    }

    @Test
    void aPreviewChangesNothing() throws Exception {
        ImportPreview preview = adam.get(() -> people.preview(bytes("im4-a,Ann,,im4-desk,Desk,,,,,\n")));

        assertThat(preview.joiners()).hasSize(1);
        assertThat(preview.units()).containsExactly("im4-desk Desk");
        assertThat(organisation.person("im4-a")).isEmpty();
        assertThat(organisation.unitNames()).doesNotContainKey("im4-desk");
    }

    @Test
    void whoIsNotInTheFileStays() throws Exception {
        bringIn("im5-a,Ann,,im5-desk,,,,,,\nim5-b,Ben,,im5-desk,,,,,,\n");

        bringIn("im5-a,Anna,,im5-desk,,,,,,\n");

        assertThat(organisation.employee("im5-b")).isPresent();
        assertThat(organisation.person("im5-a")).map(PersonRow::name).hasValue("Anna");
    }

    @Test
    void aLeaverIsNoEmployeeAfterTheLastDay() throws Exception {
        bringIn("im6-a,Ann,,im6-desk,,,,,2020-01-01,\n");

        ImportPreview done = bringIn("im6-a,Ann,,im6-desk,,,,,2020-01-01,2020-12-31\n");

        assertThat(done.leavers()).hasSize(1);
        assertThat(organisation.employee("im6-a")).isEmpty();
        assertThat(organisation.person("im6-a")).isPresent();
    }

    @Test
    void unitsMayMoveButNotUnderThemselves() throws Exception {
        bringIn("im7-a,Ann,,im7-x,X,,,,,\nim7-b,Ben,,im7-y,Y,im7-x,,,,\n");

        ImportPreview preview = adam.get(() -> people.preview(bytes("im7-a,Ann,,im7-x,X,im7-y,,,,\n")));

        assertThat(preview.problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::key)
                .containsExactly(tuple(2L, "parent_unit", "organisation.import.unitCircle"));
    }

    @Test
    void twoLinesMustAgreeAboutTheirUnit() throws Exception {
        ImportPreview preview =
                adam.get(() -> people.preview(bytes("im8-a,Ann,,im8-x,X,,,,,\nim8-b,Ben,,im8-x,Z,,,,,\n")));

        assertThat(preview.problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::key)
                .containsExactly(tuple(3L, "unit_name", "organisation.import.unitDisagrees"));
    }

    @Test
    void theTrailNamesWhoCameInAndByWhom() throws Exception {
        bringIn("im9-a,Ann,,im9-desk,,,,,,\n");

        assertThat(aude.get(() -> audit.page("im9-a", 0, 10)))
                .extracting("who", "act", "about")
                .containsExactly(tuple("adam", "person.added", "im9-a"));
    }

    @Test
    void whatAHeadingMeansIsRememberedForTheNextFile() throws Exception {
        ImportFile first = odd("im10-a,Ann,im10-desk,tea\n");
        Map<String, Column> said = new HashMap<>();
        said.put("Zehner", Column.STAFF_NUMBER);
        said.put("Getränk", null);
        assertThat(adam.get(() -> people.preview(first)).asksForColumns()).isTrue();
        adam.does(() -> people.carryOut(first.where(said)));

        ImportPreview next = adam.get(() -> people.preview(odd("im10-b,Ben,im10-desk,\n")));

        assertThat(next.problems()).isEmpty();
        assertThat(next.joiners()).extracting(PlannedPerson::code).containsExactly("im10-b");
    }

    @Test
    void whoeverWaitsSeesHowFarItIs() throws Exception {
        ImportProgress progress = new ImportProgress();
        ImportFile file = bytes("im11-a,Ann,,im11-desk,,,,,,\nim11-b,Ben,,im11-desk,,,,,,\n");

        ImportPreview done = adam.get(() -> people.begin(file, progress)).get(1, TimeUnit.MINUTES);

        assertThat(done.joiners()).hasSize(2);
        assertThat(progress.getDone()).isEqualTo(2);
        assertThat(progress.getAll()).isEqualTo(2);
        assertThat(organisation.person("im11-b")).isPresent();
        assertThat(aude.get(() -> audit.page("im11-a", 0, 10)))
                .extracting("who")
                .containsExactly("adam");
    }

    @Test
    void peopleMaySwapTheirAddresses() throws Exception {
        bringIn("im13-a,Ann,im13-a@example.org,im13-desk,,,,,,\nim13-b,Ben,im13-b@example.org,im13-desk,,,,,,\n");

        bringIn("im13-a,Ann,im13-b@example.org,im13-desk,,,,,,\nim13-b,Ben,im13-a@example.org,im13-desk,,,,,,\n");

        assertThat(organisation.person("im13-a")).map(PersonRow::email).hasValue("im13-b@example.org");
        assertThat(organisation.person("im13-b")).map(PersonRow::email).hasValue("im13-a@example.org");
    }

    @Test
    void aRefusalReachesWhoeverWaits() throws Exception {
        Future<ImportPreview> begun = adam.get(() -> people.begin(bytes("im12-a,Ann,,,,,,,,\n"), new ImportProgress()));

        assertThatThrownBy(() -> begun.get(1, TimeUnit.MINUTES)).hasRootCauseInstanceOf(ImportRefused.class);
    }

    @Test
    void onlyAnAdministratorBringsPeopleIn() {
        assertThatThrownBy(() -> fay.get(() -> people.preview(bytes("")))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> aude.get(() -> people.carryOut(bytes("")))).isInstanceOf(EJBAccessException.class);
    }

    private ImportPreview bringIn(String lines) throws Exception {
        return adam.get(() -> people.carryOut(bytes(lines)));
    }

    private static ImportFile odd(String lines) {
        return ImportFile.csvOrExcel(("Zehner,Name,Team,Getränk\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ImportFile bytes(String lines) {
        return ImportFile.csvOrExcel((HEADER + lines).getBytes(StandardCharsets.UTF_8));
    }
}
