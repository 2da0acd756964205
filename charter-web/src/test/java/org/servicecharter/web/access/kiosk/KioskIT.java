package org.servicecharter.web.access.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** A tablet that people share, by pages and forms alone: no script runs here. */
@ExtendWith(ArquillianExtension.class)
class KioskIT {

    private static final String PIN = "274058";

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("SO-17: opened by an administrator, a PIN chosen, signed, and signed out by the act")
    void somebodyWithoutAComputerSigns() throws Exception {
        String charter = new PublishedByHand(portal).first("On the tablet");
        Visitor tablet = new Visitor(portal).as("Rosa Lindqvist").open("access/devices");
        tablet.submit("code", Map.of("code:number", "1014"), "code:handOut");
        String code = startCode(tablet);
        tablet.submit("new", Map.of("new:name", "Tablet at the door", "new:unit", "reading"), "new:open");
        assertThat(tablet.path()).isEqualTo("/kiosk/start");
        assertThat(tablet.body()).contains("Tablet at the door").doesNotContain("Sign out");
        assertThat(tablet.open("organisation/people").path()).startsWith("/signin");

        tablet.open("kiosk/pin")
                .submit(
                        "choose",
                        Map.of("choose:number", "1014", "choose:code", code, "choose:pin", "123456"),
                        "choose:keep");
        assertThat(tablet.body())
                .containsPattern("role=\"status\">.*guessed too easily")
                .contains("value=\"" + code + "\"");
        tablet.submit("choose", Map.of("choose:number", "1014", "choose:code", code, "choose:pin", PIN), "choose:keep");
        assertThat(tablet.body()).contains("Your PIN is chosen");
        assertThat(begunAt(tablet)).as("a scan goes in at once").containsExactly("come:number");
        tablet.submit("come", Map.of("come:number", "1014"), "come:enter");
        assertThat(begunAt(tablet))
                .as("a badge scanner ends its number with Enter")
                .containsExactly("come:pin");
        tablet.submit("come", Map.of("come:number", "1014", "come:pin", "618305"), "come:enter");
        assertThat(begunAt(tablet)).as("the number is there already").containsExactly("come:pin");
        assertThat(tablet.body())
                .containsPattern("role=\"status\">.*That did not fit")
                .contains("value=\"1014\"")
                .doesNotContain("618305");
        tablet.submit("come", Map.of("come:number", "1014", "come:pin", PIN), "come:enter");

        assertThat(tablet.path()).isEqualTo("/signoff/list");
        assertThat(tablet.body()).contains("I am done", "On the tablet").doesNotContain("Your account");
        assertThat(tablet.page().headers().firstValue("Refresh")).contains("600;url=/kiosk/still");
        assertThat(tablet.open("kiosk/still").page().headers().firstValue("Refresh"))
                .contains("60;url=/kiosk/leave");
        assertThat(tablet.open("access/account").path()).startsWith("/signin");
        assertThat(tablet.open("signoff/decline?charter=" + charter).body())
                .contains("Somebody helped me with the device.", "On the tablet");
        tablet.submit("decline", Map.of(), "decline:record");
        assertThat(tablet.path()).as("without a reason").startsWith("/signoff/decline");
        tablet.open("signoff/read?charter=" + charter)
                .submit("statement", Map.of("statement:read", "on"), "statement:proceed");
        tablet.submit("confirm", Map.of(), "confirm:sign");

        assertThat(tablet.path()).startsWith("/signoff/receipt?record=");
        assertThat(tablet.body()).contains("Yusuf Demir", "Your receipt as a file, as a QR code", "/kiosk/leave");
        assertThat(tablet.page().headers().firstValue("Refresh")).contains("150;url=/kiosk/leave");
        assertThat(tablet.open("signoff/list").path()).startsWith("/signin");
        assertThat(tablet.open("kiosk/leave").path()).isEqualTo("/kiosk/start");
        assertThat(tablet.open("signoff/list").path()).startsWith("/signin");
        assertThat(tablet.open("api/v1/receipts/taken/guessed").status()).isEqualTo(404);
    }

    @Test
    void whoMayNotOpenOneAndABrowserThatIsNoneAreToldSo() throws Exception {
        assertThat(new Visitor(portal).as("Mei Chen").open("access/devices").body())
                .contains("Shared devices are opened by administrators");
        assertThat(new Visitor(portal).open("kiosk/start").body()).contains("This is not a shared device");
        assertThat(new Visitor(portal).open("kiosk/still").path()).isEqualTo("/kiosk/still");
    }

    /** The fields in which whoever comes may type without reaching for one. */
    private static List<String> begunAt(Visitor page) {
        return Pattern.compile("<input[^>]*\\bautofocus\\b[^>]*>")
                .matcher(page.body())
                .results()
                .map(field -> field.group().replaceFirst(".*\\bid=\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static String startCode(Visitor page) {
        Matcher code = Pattern.compile("class=\"mono\">([2-9A-Z]{8})<").matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }
}
