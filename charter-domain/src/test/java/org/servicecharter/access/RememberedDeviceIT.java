package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
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

    @Test
    void theSecretAloneTellsThePersonAfterARestart() throws Exception {
        newcomer.withAccount("dev1", Role.APPROVER);
        String secret = devices.remember("dev1", RememberedDevice.CHOSEN);

        assertThat(devices.recognise(secret)).hasValueSatisfying(person -> {
            assertThat(person.code()).isEqualTo("dev1");
            assertThat(person.roles()).contains("APPROVER");
        });
    }

    @Test
    void theSecretItselfIsNotStored() throws Exception {
        newcomer.withAccount("dev2");
        String secret = devices.remember("dev2", RememberedDevice.CHOSEN);

        assertThat(em.createQuery("select d.secretHash from RememberedDevice d", String.class)
                        .getResultList())
                .isNotEmpty()
                .doesNotContain(secret)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void signingOutForgetsThisDeviceAndNoOther() throws Exception {
        newcomer.withAccount("dev3");
        String laptop = devices.remember("dev3", RememberedDevice.CHOSEN);
        String phone = devices.remember("dev3", RememberedDevice.CHOSEN);

        devices.forget(laptop);

        assertThat(devices.recognise(laptop)).isEmpty();
        assertThat(devices.recognise(phone)).isPresent();
    }

    @Test
    void itEndsWhenItsTimeIsOver() throws Exception {
        newcomer.withAccount("dev4");

        assertThat(devices.recognise(devices.remember("dev4", Duration.ZERO))).isEmpty();
        assertThat(devices.recognise(devices.remember("dev4", RememberedDevice.WORKING_DAY)))
                .isPresent();
    }

    @Test
    void leavingForgetsAllDevicesForGood() throws Exception {
        newcomer.withAccount("dev5");
        String secret = devices.remember("dev5", RememberedDevice.CHOSEN);
        newcomer.leaves("dev5");

        assertThat(devices.recognise(secret)).isEmpty();
        assertThat(stored("dev5")).isZero();
    }

    @Test
    void aNewPasswordForgetsAllDevices() throws Exception {
        newcomer.withAccount("dev6");
        String secret = devices.remember("dev6", RememberedDevice.CHOSEN);

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
