package org.servicecharter.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** An administrator looks after the letters, here without a mail server. */
@ExtendWith(ArquillianExtension.class)
class OutgoingMailIT {

    private static final Pattern LETTER = Pattern.compile("organisation/letter\\?id=(\\d+)");

    @ArquillianResource
    private URL portal;

    @Test
    void anInvitationWaitsInTheListItsLinkIsShownToNobodyAndItIsSentAgain() throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist");
        rosa.open("organisation/person?code=1002").submit("invitation", Map.of(), "invitation:invite");
        Matcher link = Pattern.compile("/invitation\\?key=([\\w-]+)").matcher(rosa.body());
        assertThat(link.find()).isTrue();

        rosa.open("organisation/mail");
        assertThat(rosa.body())
                .contains("No mail server is set")
                .contains("samuel.osei@harbourstreet.example")
                .contains("Invitation")
                .contains("Waiting")
                .doesNotContain(link.group(1));
        Matcher letter = LETTER.matcher(rosa.body());
        assertThat(letter.find()).isTrue();
        rosa.open("organisation/letter?id=" + letter.group(1));
        assertThat(rosa.body())
                .contains("Hello Samuel Osei")
                .contains("Dots stand for a link")
                .doesNotContain(link.group(1));

        rosa.submit("letter", Map.of(), "letter:again");

        assertThat(rosa.path()).startsWith("/organisation/mail");
        assertThat(rosa.body()).contains("The letter is on the way again.");
        assertThat(rosa.open("organisation/audit").body()).contains("sent a letter again");
    }

    @Test
    void severalAreChosenFirst() throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist");
        rosa.open("organisation/person?code=1003").submit("invitation", Map.of(), "invitation:invite");
        rosa.open("organisation/mail").submit("mail", Map.of(), "mail:again");
        assertThat(rosa.body()).contains("Please choose at least one letter first.");

        rosa.submit("mail", Map.of("mail:list:0:chosen", "on"), "mail:again");

        assertThat(rosa.body()).contains("The letter is on the way again.");
    }

    @Test
    void aLetterThatIsNotThereIsNotFoundAndNobodyElseLooks() throws Exception {
        assertThat(new Visitor(portal)
                        .as("Rosa Lindqvist")
                        .open("organisation/letter?id=999999999")
                        .status())
                .isEqualTo(404);
        for (String page : new String[] {"organisation/mail", "organisation/letter?id=50"}) {
            assertThat(new Visitor(portal).as("Samuel Osei").open(page).status())
                    .isEqualTo(403);
            assertThat(new Visitor(portal).open(page).path()).startsWith("/signin");
        }
    }
}
