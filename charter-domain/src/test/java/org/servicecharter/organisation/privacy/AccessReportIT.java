package org.servicecharter.organisation.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Emil;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.shared.Held;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.storage.Migrator;

@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-25: people are told everything that is held about them")
class AccessReportIT {

    /** How columns that name a person are called. */
    private static final Pattern PERSON = Pattern.compile(
            "person|signer|witness|person_code|person_id|who|about|actor|reached|\\w+_by|(manager|owner|facilitator|teller|lead|giver|colleague|coach)_code");

    /** Called alike, and about nobody: who a freedom is for, in words. */
    private static final Set<String> NOBODY = Set.of("empowerment_policy.who");

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    private HeldRows rows;

    @Inject
    private AccessReports reports;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private Adam adam;

    @Inject
    private Emil emil;

    @BeforeEach
    void people() {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
    }

    @Test
    void everyTableThatNamesAPersonIsAnsweredFor() throws SQLException {
        Set<String> answered = rows.all().stream().map(Held::key).collect(Collectors.toCollection(TreeSet::new));
        answered.add("person.code");
        Set<String> there = new TreeSet<>(columns());
        there.removeAll(NOBODY);
        there.add("person.code");
        assertThat(there).hasSizeGreaterThan(40).isEqualTo(answered);
    }

    @Test
    void nothingTellsASecret() {
        assertThat(rows.all())
                .flatExtracting(Held::told)
                .noneMatch(column -> column.contains("secret") || column.contains("hash") || column.contains("sealed"));
    }

    @Test
    void oneSeesWhatOneSignedAndWhoeverReportsToOne() throws Exception {
        String code = situation.published("Told in a report");
        SigningCopy copy = emil.get(() -> opening.open(code));
        String record = emil.get(() ->
                signing.sign(new Signature(code, copy.version(), copy.text().sha256(), true, false)));

        AccessReport mine = emil.get(reports::mine);

        assertThat(part(mine, "person.code")).first().satisfies(row -> assertThat(row)
                .contains(organisation.person("emil").orElseThrow().name()));
        assertThat(part(mine, "acknowledgement.person_code")).anyMatch(row -> row.contains(record));
        assertThat(part(mine, "assignment.person_code")).anyMatch(row -> row.contains(code));
        assertThat(mine.parts()).extracting(AccessReport.Rows::key).doesNotContain("person.manager_code");
    }

    @Test
    void anAdministratorReadsItOnRequestAndThatIsNoted() throws Exception {
        AccessReport about = adam.get(() -> reports.about("emil"));
        assertThat(part(about, "person.code")).isNotEmpty();
        assertThat(part(adam.get(() -> reports.about("emil")), "audit_entry.about"))
                .anyMatch(row -> row.contains("privacy.reported") && row.contains("adam"));
        assertThatThrownBy(() -> emil.get(() -> reports.about("ella"))).isInstanceOf(EJBAccessException.class);
    }

    private static List<List<String>> part(AccessReport report, String key) {
        return report.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(AccessReport.Rows::rows)
                .orElse(List.of());
    }

    private List<String> columns() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'")) {
            while (all.next()) {
                String column = all.getString(2).toLowerCase(Locale.ROOT);
                if (PERSON.matcher(column).matches()) {
                    found.add(all.getString(1).toLowerCase(Locale.ROOT) + "." + column);
                }
            }
        }
        return found;
    }
}
