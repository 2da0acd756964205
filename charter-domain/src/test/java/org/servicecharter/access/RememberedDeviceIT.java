package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.organisation.Role;

@ExtendWith(ArquillianExtension.class)
class RememberedDeviceIT {

    @Inject
    private Newcomer newcomer;

    @Inject
    private RememberedDevices devices;

    @Inject
    private AcceptInvitation accept;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void theSecretAloneTellsThePersonAfterARestart() throws Exception {
        newcomer.withAccount("dev1", Role.APPROVER);
        String secret = devices.remember("dev1");

        assertThat(devices.recognise(secret)).hasValueSatisfying(person -> {
            assertThat(person.code()).isEqualTo("dev1");
            assertThat(person.roles()).contains("APPROVER");
        });
    }

    @Test
    void theSecretItselfIsNotStored() throws Exception {
        newcomer.withAccount("dev2");
        String secret = devices.remember("dev2");

        assertThat(em.createQuery("select d.secretHash from RememberedDevice d", String.class)
                        .getResultList())
                .isNotEmpty()
                .doesNotContain(secret)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void signingOutForgetsThisDeviceAndNoOther() throws Exception {
        newcomer.withAccount("dev3");
        String laptop = devices.remember("dev3");
        String phone = devices.remember("dev3");

        devices.forget(laptop);

        assertThat(devices.recognise(laptop)).isEmpty();
        assertThat(devices.recognise(phone)).isPresent();
    }

    @Test
    void itEndsAfterThirtyDays() throws Exception {
        newcomer.withAccount("dev4");
        String secret = devices.remember("dev4");
        transaction.begin();
        int aged = em.createQuery("update RememberedDevice d set d.expiresAt = :now where d.personCode = 'dev4'")
                .setParameter("now", Instant.now())
                .executeUpdate();
        transaction.commit();

        assertThat(aged).isOne();
        assertThat(devices.recognise(secret)).isEmpty();
    }

    @Test
    void leavingForgetsAllDevicesForGood() throws Exception {
        newcomer.withAccount("dev5");
        String secret = devices.remember("dev5");
        newcomer.leaves("dev5");

        assertThat(devices.recognise(secret)).isEmpty();
        assertThat(stored("dev5")).isZero();
    }

    @Test
    void aNewPasswordForgetsAllDevices() throws Exception {
        newcomer.withAccount("dev6");
        String secret = devices.remember("dev6");

        accept.choosePassword(newcomer.invited("dev6"), "another orbit lamp");

        assertThat(devices.recognise(secret)).isEmpty();
        assertThat(stored("dev6")).isZero();
    }

    @Test
    void aMadeUpSecretIsNobody() {
        assertThat(devices.recognise("made-up")).isEmpty();
    }

    private long stored(String person) {
        return em.createQuery("select count(d) from RememberedDevice d where d.personCode = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
