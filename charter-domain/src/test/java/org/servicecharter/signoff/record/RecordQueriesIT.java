package org.servicecharter.signoff.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CharterDeclining;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.grade.EvidenceGrade;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The auditor finds every record by person, unit, charter, version, outcome, grade and day")
class RecordQueriesIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private CharterDeclining declining;

    @Inject
    private RecordQueries queries;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @Inject
    private Aude aude;

    @Inject
    private Adam adam;

    private String code;
    private String signed;
    private String declined;
    private LocalDate today;

    @BeforeEach
    void oneSignedAndOneDeclined() throws Exception {
        situation.aTeam();
        situation.reachable("mia", "mia@example.org");
        code = situation.published("Looked through");
        signed = mia.get(() -> {
            SigningCopy copy = opening.open(code);
            return signing.sign(new Signature(
                    copy.charterCode(), copy.version(), copy.text().sha256(), true, false));
        });
        declined = emil.get(() -> {
            opening.open(code);
            return declining.decline(
                    new CharterDeclining.Decline(code, 1, DeclineReason.CANNOT_MEET, "Not on Mondays"));
        });
        today = organisation.today();
    }

    @Test
    void byEachOfThem() throws Exception {
        assertThat(found("Mia Mar", null, null, null, null, null, null)).containsExactly(signed);
        assertThat(found("emil", null, null, null, null, null, null)).containsExactly(declined);
        assertThat(found(signed, null, null, null, null, null, null)).containsExactly(signed);
        assertThat(found("%", null, null, null, null, null, null)).isEmpty();
        assertThat(found("", "front-desk", null, null, null, null, null)).containsExactly(declined, signed);
        assertThat(found("", "Front d", null, null, null, null, null)).containsExactly(declined, signed);
        assertThat(found("", "elsewhere", null, null, null, null, null)).isEmpty();
        assertThat(found(" ", null, 1, null, null, null, null)).containsExactly(declined, signed);
        assertThat(found("", null, 2, null, null, null, null)).isEmpty();
        assertThat(found("", null, null, Outcome.DECLINED, null, null, null)).containsExactly(declined);
        assertThat(found("", null, null, null, "B", null, null)).containsExactly(declined, signed);
        assertThat(found("", null, null, null, "A", null, null)).isEmpty();
        assertThat(found("", null, null, null, null, today, today)).containsExactly(declined, signed);
        assertThat(found("", null, null, null, null, today.plusDays(1), null)).isEmpty();
        assertThat(found("", null, null, null, null, null, today.minusDays(1))).isEmpty();
    }

    @Test
    void aCharterIsFoundByPartOfItsTitle() throws Exception {
        RecordSearch titled = new RecordSearch(signed, null, "looked Thr", null, null, null, null, null);
        assertThat(aude.get(() -> queries.count(titled))).isOne();
        RecordSearch other = new RecordSearch(signed, null, "overlooked", null, null, null, null, null);
        assertThat(aude.get(() -> queries.count(other))).isZero();
    }

    private List<String> found(
            String who, String unit, Integer version, Outcome outcome, String grade, LocalDate from, LocalDate until)
            throws Exception {
        RecordSearch search = new RecordSearch(who, unit, code, version, outcome, grade, from, until);
        List<String> page = aude.get(() -> queries.page(search, 0, 10)).stream()
                .map(RecordRow::recordId)
                .toList();
        assertThat(aude.get(() -> queries.count(search))).isEqualTo(page.size());
        return page;
    }

    @Test
    void aRecordComesWithItsGradeAndTheLettersAboutIt() throws Exception {
        RecordView view = aude.get(() -> queries.record(signed));
        assertThat(view.grade().grade()).isEqualTo(EvidenceGrade.B);
        assertThat(view.fields())
                .anyMatch(field ->
                        field.name().equals("signer_name") && field.value().equals("Mia Marsh"));
        assertThat(view.letters()).anyMatch(letter -> letter.subject().contains("Looked through"));
        assertThat(view.letters()).allMatch(letter -> letter.personCode().equals("mia"));
        assertThatThrownBy(() -> aude.get(() -> queries.record("none"))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    @DisplayName("SO-14: reasons stand in records, so nobody but an auditor reads them")
    void nobodyElseReadsThem() {
        assertThatThrownBy(() -> adam.get(() -> queries.record(declined))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.get(() -> queries.record(declined))).isInstanceOf(EJBAccessException.class);
    }
}
