package org.servicecharter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {

    private static final Transport STRICT = new Transport(false, false);
    private static final Transport BEHIND_A_PROXY = new Transport(false, true);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1", "192.0.2.2"})
    void plainHttpIsAllowedWithinTheMachine(String from) {
        assertThat(STRICT.isAllowed(from(from, false, Map.of()))).isTrue();
    }

    @Test
    void plainHttpFromElsewhereIsNotAllowedUnlessTheAdministratorSaysSo() {
        HttpServletRequest request = from("198.51.100.7", false, Map.of());

        assertThat(STRICT.isAllowed(request)).isFalse();
        assertThat(new Transport(true, false).isAllowed(request)).isTrue();
    }

    @Test
    void httpsIsAllowedFromAnywhere() {
        HttpServletRequest request = from("198.51.100.7", true, Map.of());

        assertThat(STRICT.isAllowed(request)).isTrue();
        assertThat(STRICT.isSecure(request)).isTrue();
    }

    @Test
    void aProxyIsBelievedOnlyWhenItIsTrusted() {
        HttpServletRequest claimed = from("198.51.100.7", false, Map.of("X-Forwarded-Proto", "https"));

        assertThat(STRICT.isSecure(claimed)).isFalse();
        assertThat(STRICT.isAllowed(claimed)).isFalse();
        assertThat(BEHIND_A_PROXY.isSecure(claimed)).isTrue();
        assertThat(BEHIND_A_PROXY.isAllowed(claimed)).isTrue();
    }

    @Test
    void plainHttpThroughAProxyOnTheSameMachineIsNotWithinTheMachine() {
        assertThat(BEHIND_A_PROXY.isAllowed(from("127.0.0.1", false, Map.of("X-Forwarded-Proto", "http"))))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}, proxy says {1}: trusted {2}, else {3}")
    @CsvSource({
        "127.0.0.1, 203.0.113.5, 203.0.113.5, 127.0.0.1",
        "127.0.0.1, '198.51.100.1, 203.0.113.5', 203.0.113.5, 127.0.0.1",
        "2001:db8:1:2:3:4:5:6, , 20010db800010002, 20010db800010002",
        "2001:db8:1:2:ffff::1, , 20010db800010002, 20010db800010002",
    })
    void failuresCountAgainstTheAddressOfTheCaller(String from, String proxy, String trusted, String otherwise) {
        HttpServletRequest request = from(from, false, proxy == null ? Map.of() : Map.of("X-Forwarded-For", proxy));

        assertThat(BEHIND_A_PROXY.origin(request)).isEqualTo(trusted);
        assertThat(STRICT.origin(request)).isEqualTo(otherwise);
    }

    /** To the address 192.0.2.2. */
    private static HttpServletRequest from(String address, boolean secure, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                TransportTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getLocalAddr" -> "192.0.2.2";
                    case "isSecure" -> secure;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
