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

/** The charter of a unit and its umbrella lead to each other, and its author is told when the umbrella moves on. */
@ExtendWith(ArquillianExtension.class)
class FamilyIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("domain.md 2.4, rule 8: a unit's charter is read with what it inherits, and its umbrella tells of it")
    void theyLeadToEachOther() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String umbrella = publishing.first("Everybody lends");
        Visitor visitor = new Visitor(portal);
        assertThat(visitor.open("c/" + umbrella).body()).doesNotContain("The charters of our units");

        String code = publishing.ofUnit("The lending desk lends", "lending", umbrella);

        assertThat(visitor.open("c/" + code).body())
                .contains("<bdi>Lending desk</bdi>", "/c/" + umbrella + "\"")
                .contains("From “Everybody lends”, version 1", "/c/" + umbrella + "?version=1\"")
                .doesNotContain("newer version");
        assertThat(visitor.open("c/" + umbrella).body())
                .contains("The charters of our units", "/c/" + code + "\"", "The lending desk lends");
        assertThat(visitor.open("").body()).contains("The charters of our units", "/c/" + code + "\"");
        assertThat(visitor.open("c/" + code + ".json").body())
                .contains("service-charter-text/4", "\"unit\":\"Lending desk\"", "\"charter\":\"" + umbrella + "\"");
        assertThat(visitor.open("c/" + code + "/charter.pdf").status()).isEqualTo(200);
        Visitor employee = new Visitor(portal).as("Grace Okafor"); // of the lending desk (SO-10)
        assertThat(employee.open("signoff/read?charter=" + code).body()).contains("What holds beside it");
        assertThat(employee.open("charter/search?find=desk+lends").body())
                .contains("The lending desk lends · Lending desk");
        assertThat(new Visitor(portal)
                        .as("Amara Nwosu")
                        .open("charter/list?find=desk+lends")
                        .body())
                .contains("<div class=\"muted small\">Lending desk</div>");
    }

    @Test
    @DisplayName("a new version of the umbrella is told to readers and the author, who takes it by one act")
    void aNewUmbrellaIsTaken() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String umbrella = publishing.first("Everybody answers");
        String code = publishing.ofUnit("The lending desk answers", "lending", umbrella);
        Visitor visitor = new Visitor(portal);
        Visitor author = new Visitor(portal).as("Amara Nwosu");
        assertThat(author.open("charter/draft?code=" + code).body())
                .contains("Stands on version 1 of")
                .doesNotContain("has a new version");

        publishing.next(umbrella, "Everybody answers", "Ask twice.", LocalDate.now());

        assertThat(visitor.open("c/" + code).body())
                .contains("From “Everybody answers”, version 1", "There is a newer version of “Everybody answers”");
        assertThat(author.open("").body()).contains("The lending desk answers: the umbrella charter has changed");
        assertThat(author.open("charter/draft?code=" + code).body())
                .contains("The umbrella charter has a new version, 2; this charter still stands on version 1.");
        author.submit("umbrella", Map.of(), "umbrella:take");
        assertThat(author.path()).contains("/charter/draft");
        assertThat(author.body())
                .contains("Stands on version 2 of", "From “Everybody answers”, version 2")
                .doesNotContain("has a new version");
        assertThat(visitor.open("c/" + code).body()).contains("From “Everybody answers”, version 1");
        assertThat(author.open("charter/compare?code=" + code).body())
                .contains(
                        "The two say the same.",
                        "Below it stood version 1 of “Everybody answers” before, and version 2 since.")
                .contains("/charter/compare?code=" + umbrella + "&amp;from=1&amp;to=2\"");
        assertThat(author.open("charter/compare?code=" + umbrella).body()).doesNotContain("Below it stood");
    }

    @Test
    @DisplayName("the newest is offered to take when somebody else changed what is around the words, and only then")
    void theNewestIsOfferedWhenThereIsOne() throws Exception {
        Visitor author = new Visitor(portal).as("Amara Nwosu").open("charter/list");
        author.submit("start", Map.of("start:name", "Around it"), "start:begin");
        String address = author.path().substring(1);
        Visitor late = new Visitor(portal).as("Amara Nwosu").open(address);
        assertThat(late.body()).doesNotContain("Take the newest");
        author.open(address).submit("around", Map.of("around:owner", "Head of lending"), "around:describe");

        late.submit("around", Map.of("around:owner", "Head of reading"), "around:describe");

        assertThat(late.body()).contains("Take the newest", "value=\"Head of reading\"");
        late.submit("around", Map.of(), "around:newest");
        late.submit("around", Map.of(), "around:describe");
        assertThat(late.body()).doesNotContain("Take the newest");
        assertThat(author.open(address).body()).contains("value=\"Head of reading\"");
    }

    @Test
    void whoseItIsCanBeChangedInTheDraft() throws Exception {
        String umbrella = new PublishedByHand(portal).first("Everybody changes");
        Visitor author = new Visitor(portal).as("Amara Nwosu").open("charter/list");
        author.submit("start", Map.of("start:name", "Whose it is"), "start:begin");
        String address = author.path().substring(1);
        assertThat(author.body()).doesNotContain("Stands on version");

        author.submit("whose", Map.of("whose:unit", "reading", "whose:under", umbrella), "whose:assign");
        assertThat(author.open(address).body())
                .contains("Stands on version 1 of", "Reading rooms", "said by the umbrella charter");

        author.submit("whose", Map.of("whose:unit", "", "whose:under", umbrella), "whose:assign");
        assertThat(author.open(address).body()).doesNotContain("Stands on version");

        author.submit("whose", Map.of("whose:unit", "made-up", "whose:under", umbrella), "whose:assign");
        assertThat(author.open(address).body()).doesNotContain("Stands on version");
    }
}
