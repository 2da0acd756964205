package org.servicecharter.signoff.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.team.Standing;
import org.servicecharter.signoff.team.TeamQueries;
import org.servicecharter.signoff.team.TeamRow;

/** SO-14: Ella declined; Mia is her manager, Emil a colleague, Adam administrator. */
@ExtendWith(ArquillianExtension.class)
class RefusalNotingIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private RefusalNoting noting;

    @Inject
    private TeamQueries teams;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Adam adam;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    private String code;

    @BeforeEach
    void ellaDeclined() throws Exception {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
        code = situation.published("Declined for good");
        crowd.decline(code, "ella", DeclineReason.CANNOT_MEET);
    }

    @Test
    @DisplayName("SO-14: a refusal is final with two people's notes, not with two of one")
    void twoPeoplesNotesMakeItFinal() throws Exception {
        note(mia, "We talked; she waits for the new counter.");
        assertThatThrownBy(() -> note(mia, "Once more.")).isInstanceOf(RefusalNoteNotUsable.class);
        assertThat(standing()).isEqualTo(Standing.DECLINED);

        note(adam, "Talked on Monday.");

        assertThat(standing()).isEqualTo(Standing.REFUSED);
        RefusalView seen = mia.get(() -> noting.refusal(code, "ella"));
        assertThat(seen.isFinal()).isTrue();
        assertThat(seen.notes())
                .extracting(RefusalView.Note::name)
                .containsExactly(
                        "Mia Marsh", organisation.person("adam").orElseThrow().name());
        crowd.sign(code, List.of("ella"));
        assertThat(standing()).isEqualTo(Standing.DONE);
        assertThatThrownBy(() -> note(adam, "Too late.")).isInstanceOf(RefusalNotFound.class);
    }

    @Test
    void onlyTheManagerAndAdministratorsLearnThatThereIsSomethingToNote() throws Exception {
        assertThatThrownBy(() -> note(emil, "I heard.")).isInstanceOf(RefusalNotFound.class);
        assertThatThrownBy(() -> emil.get(() -> noting.refusal(code, "ella"))).isInstanceOf(RefusalNotFound.class);
        assertThatThrownBy(() -> mia.get(() -> noting.refusal(code, "emil"))).isInstanceOf(RefusalNotFound.class);
        assertThatThrownBy(() -> note(mia, "  ")).isInstanceOf(RefusalNoteNotUsable.class);
        assertThatThrownBy(() -> note(mia, "x".repeat(2001))).isInstanceOf(RefusalNoteNotUsable.class);
        assertThat(mia.get(() -> noting.refusal(code, "ella")).notes()).isEmpty();
    }

    private void note(Caller who, String words) throws Exception {
        who.does(() -> noting.note(code, "ella", words));
    }

    private Standing standing() throws Exception {
        return mia.get(teams::mine).stream()
                .filter(status -> status.charterCode().equals(code))
                .flatMap(status -> status.rows().stream())
                .filter(row -> row.code().equals("ella"))
                .map(TeamRow::standing)
                .findFirst()
                .orElseThrow();
    }
}
