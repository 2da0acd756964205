package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void aTakenPortIsNamedAndMayBecomeFree() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = other.getLocalPort();
            assertThatThrownBy(() -> PortCheck.check("127.0.0.1", port))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.mayPass())
                            .isTrue())
                    .hasMessageStartingWith("Port " + port + " is taken by another program");
        }
        assertThatCode(() -> PortCheck.check("127.0.0.1", port)).doesNotThrowAnyException();
    }

    @Test
    void aPortTakenOnEveryAddressIsTakenOnThisOne() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> PortCheck.check("127.0.0.1", other.getLocalPort()))
                    .hasMessageContaining("is taken by another program");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        assertThatThrownBy(() -> PortCheck.check("192.0.2.1", 8080))
                .isInstanceOf(Refusal.class)
                .hasMessage("charter.address is \"192.0.2.1\", which is not an address of this machine.");
    }
}
