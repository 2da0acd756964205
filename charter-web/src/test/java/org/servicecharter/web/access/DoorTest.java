package org.servicecharter.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/signoff/list", "/organisation/person?code=4711&x=%2F", "/c/library#promises"})
    void aPathOfThePortalIsFollowed(String to) {
        assertThat(Door.isOwnPath(to)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "signoff",
                "//evil.example",
                "/\\evil.example",
                "/x\\y",
                "http://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/\t/evil.example"
            })
    void whatABrowserCouldTakeForAnotherPlaceIsNot(String to) {
        assertThat(Door.isOwnPath(to)).isFalse();
    }

    @Test
    void nowhereIsNoPath() {
        assertThat(Door.isOwnPath(null)).isFalse();
    }
}
