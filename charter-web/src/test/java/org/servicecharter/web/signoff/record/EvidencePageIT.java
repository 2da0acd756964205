package org.servicecharter.web.signoff.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** What an auditor finds out about the evidence by themselves. */
@ExtendWith(ArquillianExtension.class)
class EvidencePageIT {

    private static final String FREYA = "1018";

    /** The second line of a checkpoint. */
    private static final Pattern SIZE = Pattern.compile("<pre[^>]*>[^\\n]+\\n(\\d+)\\n");

    @ArquillianResource
    private URL portal;

    @Test
    void whoNotedACheckpointGetsTheProofThatTheLogOnlyGrew() throws Exception {
        Visitor samuel = new Visitor(portal).as("Samuel Osei").open("signoff/evidence");
        samuel.submit("evidence", Map.of("evidence:earlier", "987654321"), "evidence:find");
        assertThat(samuel.body()).contains("no checkpoint of so many leaves").doesNotContain("verify/consistency");

        String noted = checkpointSize();
        samuel.submit("evidence", Map.of("evidence:earlier", noted), "evidence:find");

        Matcher proof = Pattern.compile("verify/consistency\\?from=" + noted + "&amp;to=(\\d+)")
                .matcher(samuel.body());
        assertThat(proof.find()).as(samuel.body()).isTrue();
        samuel.open("verify/consistency?from=" + noted + "&to=" + proof.group(1));
        assertThat(samuel.status()).isEqualTo(200);
        assertThat(samuel.body()).contains("\"earlier\"");
    }

    @Test
    void aRecordSaysInWordsWhatItHolds() throws Exception {
        String record = exempt("Read in words");

        assertThat(new Visitor(portal)
                        .as("Samuel Osei")
                        .open("signoff/record?number=" + record)
                        .body())
                .contains("Exempted by an administrator", "Works here for a short time only", "Amara Nwosu")
                .contains("<span class=\"muted small\">TEMPORARY</span>");
    }

    private String checkpointSize() throws Exception {
        Visitor freya =
                new Visitor(portal).as("Freya Nielsen").open("signoff/receipt?record=" + exempt("Noted by somebody"));
        Matcher size = SIZE.matcher(freya.body());
        assertThat(size.find()).as(freya.body()).isTrue();
        return size.group(1);
    }

    /** Makes a record. */
    private String exempt(String title) throws Exception {
        String charter = new PublishedByHand(portal).first(title);
        new Visitor(portal)
                .as("Rosa Lindqvist")
                .open("signoff/exemptions?person=" + FREYA)
                .submit(
                        "exempt",
                        Map.of(
                                "exempt:charter",
                                charter,
                                "exempt:reason",
                                "TEMPORARY",
                                "exempt:approver",
                                "1005",
                                "exempt:until",
                                LocalDate.now().plusDays(30).toString()),
                        "exempt:save");
        Matcher record = Pattern.compile("(?s)" + title + ".*?receipt\\?record=([\\w-]{22})")
                .matcher(new Visitor(portal)
                        .as("Freya Nielsen")
                        .open("signoff/list")
                        .body());
        assertThat(record.find()).isTrue();
        return record.group(1);
    }
}
