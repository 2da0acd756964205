package org.servicecharter.web.access;

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

@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-25: the privacy notice comes before the first page, without scripts, and can be read again")
class NoticeIT {

    @ArquillianResource
    private URL portal;

    @Test
    void aNewPersonReadsItOnceAndGoesOnToWhatTheyAskedFor() throws Exception {
        person("notice1", "Nora Notice");
        Visitor nora = new Visitor(portal).stoppingAtTheNotice().as("Nora Notice");
        assertThat(nora.path()).startsWith("/privacy?to=");
        assertThat(nora.open("signoff/list").path()).isEqualTo("/privacy?to=%2Fsignoff%2Flist");
        assertThat(nora.body()).contains("On what basis").contains("How long");

        nora.submit("privacy", Map.of(), "privacy:read");

        assertThat(nora.path()).isEqualTo("/signoff/list");
        assertThat(nora.open("access/account").path()).isEqualTo("/access/account");
        assertThat(nora.open("privacy").body()).contains("Your rights").doesNotContain("privacy:read");
    }

    @Test
    void visitorsParticipantsAndCustomersFindItAndAreAskedNothing() throws Exception {
        Visitor visitor = new Visitor(portal).stoppingAtTheNotice();
        assertThat(visitor.open("signin").body()).contains(root() + "privacy\"");
        assertThat(visitor.open("join").body()).contains(root() + "privacy");
        assertThat(visitor.open("privacy").body()).contains("Your rights").doesNotContain("privacy:read");
        assertThat(visitor.open("privacy?language=xx&to=//elsewhere.example").status())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorWordsItAndNobodyElseDoes() throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("organisation/privacy");
        assertThat(rosa.body()).contains("Save and show to everybody").contains("# Your rights");
        rosa.submit("notice", Map.of("notice:words", "x".repeat(8_001)), "notice:save");
        assertThat(rosa.body()).contains("at most 8000 characters").contains("xxxxx");
        assertThat(new Visitor(portal)
                        .as("Arjun Mehta")
                        .open("organisation/privacy")
                        .status())
                .isEqualTo(403);
    }

    private String root() {
        return portal.getPath();
    }

    private void person(String code, String name) throws Exception {
        Map<String, String> fields = new HashMap<>();
        fields.put("person:staffNumber", code);
        fields.put("person:name", name);
        fields.put("person:email", "");
        fields.put("person:unit", "lending");
        fields.put("person:manager", "");
        fields.put("person:startsOn", "2020-01-01");
        fields.put("person:endsOn", "");
        new Visitor(portal).as("Rosa Lindqvist").open("organisation/person").submit("person", fields, "person:save");
    }
}
