package org.servicecharter.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecharter.access.InvitationLink;

class InvitationListTest {

    @Test
    void everyLinkIsALine() {
        InvitationList list = new InvitationList(List.of(
                new InvitationLink("1", "Grace \"G\" Okafor", null, "https://x/invitation?key=a"),
                new InvitationLink("2", "Tom, Jr", "tom@example.org", "https://x/invitation?key=b")));

        assertThat(list.csv())
                .isEqualTo("staff_number,name,email,invitation\r\n"
                        + "\"1\",\"Grace \"\"G\"\" Okafor\",\"\",\"https://x/invitation?key=a\"\r\n"
                        + "\"2\",\"Tom, Jr\",\"tom@example.org\",\"https://x/invitation?key=b\"\r\n");
    }

    @Test
    void noNameBecomesAFormula() {
        InvitationList list = new InvitationList(
                List.of(new InvitationLink("-1", "=HYPERLINK(\"http://evil.example\")", "@x", "https://x")));

        assertThat(list.csv()).contains("\"'-1\",\"'=HYPERLINK(").contains("\"'@x\"");
    }
}
