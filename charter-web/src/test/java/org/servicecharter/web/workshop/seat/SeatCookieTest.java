package org.servicecharter.web.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class SeatCookieTest {

    @Test
    void aPhoneSitsInSeveralWorkshopsInTurn() {
        String first = sent(null).with("AAAAAA", "one", false);
        String second = sent(value(first)).with("BBBBBB", "two", false);

        SeatCookie both = sent(value(second));
        assertThat(both.secret("AAAAAA")).contains("one");
        assertThat(both.secret("BBBBBB")).contains("two");
        assertThat(both.secret("CCCCCC")).isEmpty();
    }

    @Test
    void theOldestSeatIsForgottenFirst() {
        String cookie = sent(null).with("CODE00", "s0", false);
        for (int i = 1; i <= 8; i++) {
            cookie = sent(value(cookie)).with("CODE0" + i, "s" + i, false);
        }
        assertThat(sent(value(cookie)).secret("CODE00")).isEmpty();
        assertThat(sent(value(cookie)).secret("CODE01")).contains("s1");
        assertThat(sent(value(cookie)).secret("CODE08")).contains("s8");
    }

    @Test
    void noScriptAndNoOtherSiteGetsIt() {
        assertThat(sent(null).with("AAAAAA", "one", false))
                .startsWith("charter-seat=AAAAAA.one; Path=/;")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(sent(null).with("AAAAAA", "one", true)).endsWith("; Secure");
    }

    @Test
    void nonsenseInTheCookieIsNoSeat() {
        assertThat(sent("~~.~x").secret("AAAAAA")).isEmpty();
        assertThat(sent("").secret("")).isEmpty();
    }

    private static String value(String header) {
        return header.substring(header.indexOf('=') + 1, header.indexOf(';'));
    }

    private static SeatCookie sent(String value) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                SeatCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> value == null ? null : new Cookie[] {new Cookie(SeatCookie.SEAT, value)});
        return SeatCookie.in(request, SeatCookie.SEAT);
    }
}
