package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Mia;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.signoff.log.LogTrouble;

/** SO-04: a signer has something to keep, also by mail. */
@ExtendWith(ArquillianExtension.class)
class ReceiptLetterIT {

    private static final String ADDRESS = "ella@receipts.example";

    @Inject
    private SignoffSituation situation;

    @Inject
    private OutboxSituation letters;

    @Inject
    private MailQueries queries;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private LogTrouble trouble;

    @Inject
    private Adam adam;

    @Inject
    private Ella ella;

    @Inject
    private Mia mia;

    @BeforeEach
    void aTeamOfWhomEllaCanBeReached() {
        situation.aTeam();
        situation.reachable("ella", ADDRESS);
    }

    @Test
    @DisplayName("SO-04: the signer's letter leads to the receipt, and there is one, however often it is signed")
    void theLetterLeadsToTheReceipt() throws Exception {
        String code = situation.published("By letter");
        SigningCopy copy = ella.get(() -> opening.open(code));
        String record = ella.get(() -> signing.sign(CharterSigningIT.signature(copy, true, false)));
        ella.does(() -> signing.sign(CharterSigningIT.signature(copy, true, true)));

        List<MailRow> sent = about("By letter");
        assertThat(sent).hasSize(1);
        assertThat(adam.get(() -> queries.letter(sent.get(0).id())).text())
                .contains("Hello Ella Eriksen")
                .contains("version 1 of “By letter”")
                .contains("/signoff/receipt?record=" + record);
    }

    @Test
    @DisplayName("SO-05: no record, no letter")
    void whatWasNotRecordedIsNotWrittenAbout() throws Exception {
        String code = situation.published("Nothing recorded");
        SigningCopy copy = ella.get(() -> opening.open(code));
        trouble.lieAhead();
        assertThatThrownBy(() -> ella.does(() -> signing.sign(CharterSigningIT.signature(copy, true, false))))
                .isInstanceOf(EJBException.class);

        assertThat(about("Nothing recorded")).isEmpty();
    }

    @Test
    void whoHasNoAddressSignsAllTheSame() throws Exception {
        String code = situation.published("Without mail");
        situation.reachable("mia", null);
        SigningCopy copy = mia.get(() -> opening.open(code));
        mia.does(() -> signing.sign(CharterSigningIT.signature(copy, true, false)));

        assertThat(situation.records(code)).hasSize(1);
        assertThat(about("Without mail")).isEmpty();
    }

    private List<MailRow> about(String title) throws Exception {
        return letters.found(title).stream()
                .filter(row -> row.kind().equals("receipt"))
                .toList();
    }
}
