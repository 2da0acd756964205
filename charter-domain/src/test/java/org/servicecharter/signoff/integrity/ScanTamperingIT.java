package org.servicecharter.signoff.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.integrity.Fault.Kind;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.paper.PaperEntering;
import org.servicecharter.signoff.paper.PaperWitnessing;
import org.servicecharter.signoff.paper.SignedSheet;
import org.servicecharter.storage.OwnerOfTables;

/** The record of a signature on paper stands on its scan: whoever exchanges the picture is found, too. */
@ExtendWith(ArquillianExtension.class)
class ScanTamperingIT {

    private static final byte[] SCAN = "%PDF-1.7 a sheet".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private PaperEntering entering;

    @Inject
    private PaperWitnessing witnessing;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private EvidenceLog log;

    @Inject
    private Tampering tampering;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @Test
    @DisplayName("SO-05, SO-16: a scan with one other byte, of another kind or taken out is found and named")
    void aScanThatIsNotTheOneThatWasCompared() throws Exception {
        situation.aTeam();
        String code = situation.published("Scanned and exchanged");
        String sha256 = mia.get(() -> opening.open(code)).text().sha256();
        String record = mia.get(
                () -> entering.enter(new SignedSheet(code, "ella", sha256, false, organisation.today(), "emil", SCAN)));
        emil.does(() -> witnessing.confirm(record));
        assertThat(log.awaitProof(record, Duration.ofSeconds(10))).isPresent();
        tampering.begin();
        String where = "record_id = '" + record + "'";

        owner.does("create table scan_before as select * from paper_scan where " + where);
        try {
            scanBecomes("%PDF-1.7 a sheeT", record);
            assertThat(tampering.found()).containsOnly(Fault.of(Kind.SCAN_CHANGED, record));
            scanBecomes("%PDF-1.7 a shee", record);
            assertThat(tampering.found()).containsOnly(Fault.of(Kind.SCAN_CHANGED, record));
            owner.does("update paper_scan set content = (select content from scan_before), media_type = 'image/png'"
                    + " where " + where);
            assertThat(tampering.found()).containsOnly(Fault.of(Kind.RECORD_COLUMN, record, "media_type"));
            owner.does("delete from paper_scan where " + where);
            assertThat(tampering.found()).containsOnly(Fault.of(Kind.SCAN_GONE, record));
            owner.does("insert into paper_scan select * from scan_before");
        } finally {
            owner.does("drop table scan_before");
        }
        tampering.isUndone();
    }

    private void scanBecomes(String text, String record) throws SQLException {
        List<Object> row = List.of(text.getBytes(StandardCharsets.US_ASCII), record);
        owner.does("update paper_scan set content = ? where record_id = ?", List.of(row));
    }
}
