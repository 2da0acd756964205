package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** A charter that comes in as a table of principles. */
@ExtendWith(ArquillianExtension.class)
class FromAFileIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("whoever approves reads what is there, not what could be written yet")
    void theApproverReadsWhatIsThere() throws Exception {
        Visitor author = brought("Principles alone", "principle,do,don't\nWe care,We look up,We look away");
        String code = author.path().substring(author.path().indexOf("code=") + "code=".length());
        assertThat(author.body()).contains("Nothing written yet.");
        author.submit(
                "around",
                Map.of(
                        "around:services", "Lending",
                        "around:customers", "Everyone",
                        "around:owner", "Head of lending",
                        "around:approver", "Director",
                        "around:effectiveOn", LocalDate.now().toString(),
                        "around:nextReviewOn", LocalDate.now().plusYears(1).toString()),
                "around:describe");
        author.open("charter/draft?code=" + code)
                .submit("handIn", Map.of("handIn:reason", "All of us wrote it."), "handIn:submit");

        Visitor approver = new Visitor(portal).as("Ingrid Halvorsen").open("charter/review?code=" + code);

        assertThat(approver.body())
                .contains("We look up", "Approve and publish")
                .doesNotContain("Nothing written yet.");
    }

    @Test
    @DisplayName("every line that cannot be taken is named at once, with the reason, and nothing is begun")
    void allThatIsWrongIsNamedAtOnce() throws Exception {
        Visitor author = brought("Wrong twice", "principle,do,don't\n,We look up,\nWe care," + "x".repeat(601) + ",\n");

        assertThat(author.body())
                .contains(
                        "Please name the principle that this belongs to in line 2.",
                        "Please write at most 600 characters in line 3 (do).",
                        "Nothing was taken.");
        assertThat(author.open("charter/list").body()).doesNotContain("Wrong twice");
    }

    private Visitor brought(String name, String table) throws Exception {
        return new Visitor(portal)
                .as("Amara Nwosu")
                .open("charter/list")
                .upload(
                        "bring",
                        Map.of("bring:called", name),
                        "bring:file",
                        table.getBytes(StandardCharsets.UTF_8),
                        "bring:take");
    }
}
