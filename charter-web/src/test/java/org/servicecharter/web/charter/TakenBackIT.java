package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** What was published and is taken back: what everybody reads of it then. */
@ExtendWith(ArquillianExtension.class)
class TakenBackIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("a version is called off alone before its day; its page says so and leads to the one in force")
    void aVersionIsCalledOffBeforeItsDay() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String code = publishing.first("Lending, called off");
        publishing.handInNext(
                code, "Lending, called off", "Too early.", LocalDate.now().plusDays(9));
        assertThat(new Visitor(portal)
                        .as("Ingrid Halvorsen")
                        .open("charter/review?code=" + code)
                        .body())
                .contains("Until then it can be called off.");
        publishing.approveNext(code);
        assertThat(read(code)).contains("Version 2 comes into force on");

        Visitor approver =
                approver(code).submit("withdraw", Map.of("withdraw:reason", "A number was wrong."), "withdraw:do");
        assertThat(approver.body()).contains("Please choose what is taken back.");
        approver(code)
                .submit(
                        "withdraw",
                        Map.of("withdraw:which", "2", "withdraw:reason", "A number was wrong."),
                        "withdraw:do");

        assertThat(read(code)).contains("Ask us anything.").doesNotContain("comes into force on", "We withdrew");
        assertThat(read(code + "?version=2"))
                .contains("This version was called off on", "A number was wrong.", "was to come into force on")
                .contains("Read the one in force");
    }

    @Test
    @DisplayName("a version that another one overtook before its day is not said to have been in force")
    void anOvertakenVersionWasNeverInForce() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String code = publishing.first("Lending, overtaken");
        publishing.next(code, "Lending, overtaken", "Later.", LocalDate.now().plusDays(9));
        publishing.next(code, "Lending, overtaken", "Sooner.", LocalDate.now());

        assertThat(read(code + "?version=1")).contains("was in force from");
        assertThat(read(code + "?version=2"))
                .contains("was to come into force on")
                .doesNotContain("was in force from");
    }

    @Test
    @DisplayName("a withdrawn charter says so in the frames of other sites, too")
    void whatIsWithdrawnSaysSoOnOtherSites() throws Exception {
        String code = new PublishedByHand(portal).first("Lending, withdrawn");
        assertThat(read(code + "/embed")).doesNotContain("We withdrew");

        approver(code).submit("withdraw", Map.of("withdraw:reason", "We lend no more."), "withdraw:do");

        assertThat(read(code + "/embed")).contains("We withdrew this charter on", "We lend no more.");
    }

    private Visitor approver(String code) throws Exception {
        return new Visitor(portal).as("Ingrid Halvorsen").open("charter/withdraw?code=" + code);
    }

    private String read(String address) throws Exception {
        return new Visitor(portal).open("c/" + address).body();
    }
}
