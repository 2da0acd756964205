package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.servicecharter.access.Newcomer.PASSWORD;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Emil;
import org.servicecharter.audit.AuditQueries;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.MailState;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.organisation.PersonNotFound;

@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    @Inject
    private Newcomer newcomer;

    @Inject
    private Inviting inviting;

    @Inject
    private AcceptInvitation accept;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditQueries audit;

    @Inject
    private OutboxSituation letters;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @Inject
    private Emil emil;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void whoeverOpensItChoosesAPasswordOnce() throws Exception {
        newcomer.employed("inv1");
        String secret = newcomer.invited("inv1");

        assertThat(accept.open(secret).name()).isEqualTo("Name of inv1");
        assertThat(accept.choosePassword(secret, PASSWORD)).isEqualTo("inv1");

        assertThat(accounts.find("inv1")).isPresent();
        assertThatThrownBy(() -> accept.choosePassword(secret, "another orbit lamp"))
                .isInstanceOf(InvitationNotUsable.class);
    }

    @Test
    void aPasswordThatIsNotGoodEnoughLeavesTheInvitationGood() throws Exception {
        newcomer.employed("inv2");
        String secret = newcomer.invited("inv2");

        assertThatThrownBy(() -> accept.choosePassword(secret, "too short")).isInstanceOf(PasswordNotUsable.class);

        assertThat(accounts.find("inv2")).isEmpty();
        assertThat(accept.choosePassword(secret, PASSWORD)).isEqualTo("inv2");
    }

    @Test
    void aNewerInvitationTakesThePlaceOfTheOlder() throws Exception {
        newcomer.employed("inv3");
        String older = newcomer.invited("inv3");
        String newer = newcomer.invited("inv3");

        assertThatThrownBy(() -> accept.open(older)).isInstanceOf(InvitationNotUsable.class);
        assertThat(accept.open(newer).code()).isEqualTo("inv3");
    }

    @Test
    void itExpiresAfterFourteenDays() throws Exception {
        newcomer.employed("inv4");
        String secret = newcomer.invited("inv4");
        transaction.begin();
        int aged = em.createQuery("update Invitation i set i.expiresAt = :now where i.personCode = 'inv4'")
                .setParameter("now", Instant.now())
                .executeUpdate();
        transaction.commit();

        assertThat(aged).isOne();
        assertThatThrownBy(() -> accept.open(secret)).isInstanceOf(InvitationNotUsable.class);
    }

    @Test
    void itIsWorthNothingToALeaver() throws Exception {
        newcomer.employed("inv5");
        String secret = newcomer.invited("inv5");
        newcomer.leaves("inv5");

        assertThatThrownBy(() -> accept.open(secret)).isInstanceOf(InvitationNotUsable.class);
        assertThatThrownBy(() -> newcomer.invited("inv5")).isInstanceOf(NotEmployed.class);
    }

    @Test
    void allWithoutAnAccountAreInvitedAndNobodyElse() throws Exception {
        newcomer.employed("inv6");
        newcomer.withAccount("inv7");

        List<String> invited = adam.get(() -> inviting.inviteAllWithoutAccount().stream()
                .map(InvitationLink::personCode)
                .toList());

        assertThat(invited).contains("inv6").doesNotContain("inv7");
    }

    @Test
    void theTrailSaysWhoMadeALinkForWhom() throws Exception {
        newcomer.employed("inv8");
        newcomer.invited("inv8");

        assertThat(aude.get(() -> audit.page("inv8", 0, 10)))
                .extracting("who", "act", "about")
                .contains(tuple("adam", "person.invited", "inv8"));
    }

    @Test
    void onlyAnAdministratorInvites() {
        assertThatThrownBy(() -> emil.get(() -> inviting.invite("emil"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> aude.get(inviting::inviteAllWithoutAccount)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoeverHasAnAddressGetsTheLinkByMailAndANewerOneTakesItsPlace() throws Exception {
        newcomer.employed("inv9");
        newcomer.invited("inv9");
        newcomer.invited("inv9");

        assertThat(letters.found("inv9@example.org"))
                .extracting(MailRow::kind, MailRow::personCode, MailRow::state)
                .containsExactlyInAnyOrder(
                        tuple("invitation", "inv9", MailState.WAITING),
                        tuple("invitation", "inv9", MailState.WITHDRAWN));
    }

    @Test
    void nobodyCanBeInvitedWhoIsNotThere() {
        assertThatThrownBy(() -> adam.get(() -> inviting.invite("nobody"))).isInstanceOf(PersonNotFound.class);
    }

    @Test
    void aMadeUpSecretOpensNothing() {
        assertThatThrownBy(() -> accept.open("made-up")).isInstanceOf(InvitationNotUsable.class);
        assertThatThrownBy(() -> accept.open(null)).isInstanceOf(InvitationNotUsable.class);
    }
}
