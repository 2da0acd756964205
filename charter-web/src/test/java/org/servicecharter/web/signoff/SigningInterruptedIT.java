package org.servicecharter.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** Signing that does not go straight on: buttons pressed twice, Back, a sign-in that ended in between. */
@ExtendWith(ArquillianExtension.class)
class SigningInterruptedIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("Who confirms twice, or once more after Back, comes to the one receipt")
    void confirmedTwiceItIsOneReceipt() throws Exception {
        Visitor freya = atConfirmation("Freya Nielsen", new PublishedByHand(portal).first("Pressed twice"));
        freya.submit("confirm", Map.of(), "confirm:sign");
        String receipt = freya.path();
        assertThat(receipt).startsWith("/signoff/receipt?record=");

        freya.back().submit("confirm", Map.of(), "confirm:sign");

        assertThat(freya.path()).isEqualTo(receipt);
    }

    @Test
    @DisplayName("Whose sign-in ended before a form was sent is told so, and comes back to that very page")
    void aFormSentAfterTheSignInEndedLeadsBackToItsPage() throws Exception {
        String charter = new PublishedByHand(portal).first("Signed out in between");
        Visitor freya = new Visitor(portal).as("Freya Nielsen").open("signoff/ask?charter=" + charter);
        freya.forget("charter-session");
        freya.forget("charter-remember");

        freya.submit("question", Map.of("question:words", "By when?"), "question:send");

        assertThat(freya.path()).startsWith("/signin?to=%2Fsignoff%2Fask%3Fcharter%3D" + charter);
        assertThat(freya.body()).contains("what you sent did not arrive");
        assertThat(new Visitor(portal).open("signoff/ask?charter=" + charter).body())
                .doesNotContain("what you sent did not arrive");
    }

    @Test
    @DisplayName("SO-06: who is asked again reads what changed since the version they signed, and why")
    void whoIsAskedAgainReadsWhy() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String charter = publishing.first("Asked again with a reason");
        Visitor freya = atConfirmation("Freya Nielsen", charter).submit("confirm", Map.of(), "confirm:sign");
        publishing.next(charter, "Asked again with a reason", "Now we know", LocalDate.now(ZoneOffset.UTC));

        assertThat(freya.open("signoff/read?charter=" + charter).body())
                .contains("What changed since version 1", "Why there is a version 2: We know better by now.");
    }

    private Visitor atConfirmation(String who, String charter) throws Exception {
        Visitor signer = new Visitor(portal).as(who).open("signoff/read?charter=" + charter);
        signer.submit("statement", Map.of("statement:read", "on"), "statement:proceed");
        assertThat(signer.path()).startsWith("/signoff/confirm");
        return signer;
    }
}
