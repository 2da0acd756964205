package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** What a draft promises and takes, weighed by its author and read by its approver. */
@ExtendWith(ArquillianExtension.class)
class CharterWeighIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("S0, S4: the focus stands beside a principle, the cost before the approver; too long a note is kept")
    void aDraftIsWeighed() throws Exception {
        Visitor amara = new Visitor(portal)
                .as("Amara Nwosu")
                .open("charter/list")
                .submit("start", Map.of("start:name", "Weighed"), "start:begin");
        String code = amara.path().substring(amara.path().indexOf("code=") + "code=".length());
        amara.submit("around", Map.of("around:title", "Weighed", "around:motto", "Your way"), "around:describe");
        amara.open("charter/draft?code=" + code)
                .submit("tools", Map.of("act", "add", "place", "PRINCIPLE"), "tools:act");
        amara.submit("editing", Map.of("editing:wording", "We listen"), "editing:save");
        amara.open("charter/draft?code=" + code).submit("tools", Map.of("act", "add", "place", "PROMISE"), "tools:act");
        amara.submit(
                "editing",
                Map.of(
                        "editing:promise:wording", "We ring you back soon.",
                        "editing:promise:about", "RELATIONSHIP"),
                "editing:promise:save");
        assertThat(amara.open("charter/draft?code=" + code).body()).contains("/charter/weigh?code=" + code);

        Map<String, String> typed = new HashMap<>();
        typed.put("weigh:motto", "SECOND");
        typed.put("weigh:principles:0:kind", "THIRD");
        typed.put("weigh:promises:0:cost", "x".repeat(301));
        amara.open("charter/weigh?code=" + code).submit("weigh", typed, "weigh:save");
        assertThat(amara.body()).contains("x".repeat(301), "300").doesNotContain("???", "Saved.");
        typed.put("weigh:promises:0:cost", "Two people & a phone");
        amara.submit("weigh", typed, "weigh:save");
        assertThat(amara.body())
                .contains("Saved.", "Your way", "Two people &amp; a phone", "What counts there:")
                .containsPattern("value=\"THIRD\"[^>]*selected")
                .doesNotContain("???");

        Visitor ingrid = new Visitor(portal).as("Ingrid Halvorsen");
        assertThat(ingrid.open("charter/review?code=" + code).body())
                .contains("Can we afford this?", "Two people &amp; a phone")
                .doesNotContain("???");
        assertThat(ingrid.open("charter/weigh?code=" + code).body()).doesNotContain("weigh:save");
        assertThat(new Visitor(portal)
                        .as("Arjun Mehta")
                        .open("charter/weigh?code=" + code)
                        .status())
                .isEqualTo(404);
    }
}
