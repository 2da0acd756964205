package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.LogTrouble;
import org.servicecharter.signoff.tree.TreeHash;

@ExtendWith(ArquillianExtension.class)
class CharterSigningIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries queries;

    @Inject
    private EvidenceLog log;

    @Inject
    private LogTrouble trouble;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    void whoeverWorksHereFindsOpensAndSignsAPublishedCharter() throws Exception {
        String code = situation.published("Found, opened, signed");
        assertThat(waiting(code)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Found, opened, signed");
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.reason()).isEqualTo(AskedBecause.LAUNCH);
            assertThat(row.overdue()).isFalse();
        });

        SigningCopy copy = mia.get(() -> opening.open(code));
        assertThat(copy.receipt()).isNull();
        assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.OPENED);
        String record = mia.get(() -> signing.sign(signature(copy, true, false)));

        assertThat(waiting(code)).isEmpty();
        assertThat(mia.get(queries::signed))
                .filteredOn(row -> row.recordId().equals(record))
                .hasSize(1);
        assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.ACKNOWLEDGED);
        assertThat(mia.get(() -> opening.open(code)).receipt()).isEqualTo(record);
    }

    @Test
    @DisplayName("SO-05: the record holds the hash of the frozen text, and who, when, with which words")
    void theRecordSaysWhoSignedWhatWithWhichWords() throws Exception {
        String code = situation.published("What a record says");
        SigningCopy copy = mia.get(() -> opening.open(code));
        mia.does(() -> signing.sign(signature(copy, true, true)));

        var record = situation.records(code).get(0).getRecord();
        assertThat(record.fields()).extracting(field -> field.name()).containsExactlyElementsOf(RecordFields.ALL);
        assertThat(record.value("content_hash"))
                .contains(copy.text().sha256())
                .contains(TreeHash.ofText(copy.text().canonicalJson()));
        assertThat(record.value("signer_code")).contains("mia");
        assertThat(record.value("version")).contains("1");
        assertThat(record.value("statement_text")).contains(copy.statement().read());
        assertThat(record.value("statement_hash"))
                .contains(TreeHash.ofText(copy.statement().read()));
        assertThat(record.value("commit_text")).contains(copy.statement().commit());
        assertThat(record.value("evidence_grade")).contains("B");
    }

    @Test
    @DisplayName("SO-01: nobody signs for another; administrator and auditor are refused, and no call names a signer")
    void nobodySignsForAnother() throws Exception {
        String code = situation.published("Signed for oneself");
        SigningCopy copy = emil.get(() -> opening.open(code));
        assertThatThrownBy(() -> adam.does(() -> signing.sign(signature(copy, true, false))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> aude.does(() -> opening.open(code))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.does(() -> signing.sign(signature(copy, true, false))))
                .isInstanceOf(TextNotOpened.class);
        assertThat(situation.records(code)).isEmpty();

        emil.does(() -> signing.sign(signature(copy, true, false)));
        assertThat(situation.records(code))
                .extracting(Acknowledgement::getPersonCode)
                .containsExactly("emil");
    }

    @Test
    @DisplayName("SO-02: what was not opened, and what is not the text that was opened, is not signed")
    void onlyTheTextThatWasOpenedIsSigned() throws Exception {
        String code = situation.published("Opened first");
        String sha256 = "0".repeat(64);
        assertThatThrownBy(() -> mia.does(() -> signing.sign(new Signature(code, 1, sha256, true, false))))
                .isInstanceOf(TextNotOpened.class);
        mia.does(() -> opening.open(code));
        assertThatThrownBy(() -> mia.does(() -> signing.sign(new Signature(code, 1, sha256, true, false))))
                .isInstanceOf(TextNotOpened.class);
        assertThat(situation.records(code)).isEmpty();
    }

    @Test
    @DisplayName("SO-03: without the tick beside the statement nothing is recorded, whatever else is ticked")
    void withoutTheTickNothingIsRecorded() throws Exception {
        String code = situation.published("Not ticked");
        SigningCopy copy = mia.get(() -> opening.open(code));
        assertThatThrownBy(() -> mia.does(() -> signing.sign(signature(copy, false, true))))
                .isInstanceOf(StatementNotTicked.class);
        assertThat(situation.records(code)).isEmpty();
        assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.OPENED);

        mia.does(() -> signing.sign(signature(copy, true, false)));
        assertThat(situation.records(code).get(0).getRecord().value("commit_text"))
                .contains("");
    }

    @Test
    @DisplayName("SO-05: record and leaf are stored together or not at all")
    void recordAndLeafAreStoredTogetherOrNotAtAll() throws Exception {
        String code = situation.published("Together or not at all");
        SigningCopy copy = mia.get(() -> opening.open(code));
        trouble.lieAhead();
        assertThatThrownBy(() -> mia.does(() -> signing.sign(signature(copy, true, false))))
                .isInstanceOf(EJBException.class);
        assertThat(situation.records(code)).isEmpty();
        assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.OPENED);

        String record = mia.get(() -> signing.sign(signature(copy, true, false)));
        assertThat(situation.records(code)).hasSize(1);
        assertThat(log.awaitProof(record, Duration.ofSeconds(10))).isPresent();
    }

    @Test
    void aDoubleClickOrTwoTabsMakeOneRecordAndGiveTheSameReceipt() throws Exception {
        String code = situation.published("Two at once");
        List<SigningCopy> copies = atOnce(() -> mia.get(() -> opening.open(code)));
        assertThat(situation.assignments(code)).isEqualTo(1);
        List<String> records = atOnce(() -> mia.get(() -> signing.sign(signature(copies.get(0), true, false))));
        assertThat(records).containsOnly(records.get(0));
        assertThat(situation.records(code)).hasSize(1);
        assertThat(mia.get(() -> signing.sign(signature(copies.get(0), true, true))))
                .isEqualTo(records.get(0));
    }

    @Test
    void manyPeopleSignAtOnceAndEachHasARecord() throws Exception {
        String code = situation.published("Many at once");
        List<String> records = atOnce(
                () -> mia.get(() -> signing.sign(signature(opening.open(code), true, false))),
                () -> emil.get(() -> signing.sign(signature(opening.open(code), true, false))));
        assertThat(records).doesNotHaveDuplicates();
        assertThat(situation.records(code))
                .extracting(Acknowledgement::getPersonCode)
                .containsExactlyInAnyOrder("mia", "emil");
    }

    @Test
    void theDatabaseRefusesASecondRecordForAnAssignment() throws Exception {
        String code = situation.published("Only one");
        mia.does(() -> signing.sign(signature(opening.open(code), true, false)));
        assertThatThrownBy(() -> situation.recordAgain("mia", code, 1))
                .rootCause()
                .message()
                .containsIgnoringCase("settles_once");
        assertThat(situation.records(code)).hasSize(1);
    }

    @Test
    void whatNobodyIsAskedToSignIsNotThere() {
        assertThatThrownBy(() -> mia.does(() -> opening.open("no-such-charter")))
                .isInstanceOf(NothingToSign.class);
        assertThatThrownBy(() ->
                        mia.does(() -> signing.sign(new Signature("no-such-charter", 1, "0".repeat(64), true, false))))
                .isInstanceOf(NothingToSign.class);
    }

    private List<WaitingRow> waiting(String code) throws Exception {
        return mia.get(queries::waiting).stream()
                .filter(row -> row.charterCode().equals(code))
                .toList();
    }

    static Signature signature(SigningCopy copy, boolean read, boolean commit) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), read, commit);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        return atOnce(work, work, work, work);
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.length);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(List.of(work))) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
