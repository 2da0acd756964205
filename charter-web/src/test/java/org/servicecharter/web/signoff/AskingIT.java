package org.servicecharter.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** Whom a charter's owner asks to sign, and what they see of how it goes; the exemption of one of them. */
@ExtendWith(ArquillianExtension.class)
class AskingIT {

    private static final String MEI = "1016";

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("SO-10, SO-13, SO-21: asked as a list, exempt with a last day, counted apart on page and in files")
    void aListIsAskedAndOneOfThemExempt() throws Exception {
        String code = new PublishedByHand(portal).first("Asked of two");
        LocalDate until = LocalDate.now().plusDays(30);
        String exempt = "You need not sign until "
                + until.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH))
                + ". After that day you are asked again.";
        Visitor owner = new Visitor(portal).as("Ingrid Halvorsen").open("signoff/campaign?charter=" + code);

        owner.submit("campaign", campaign("1016 nobody"), "campaign:look");
        assertThat(owner.body())
                .contains("nobody’s staff number or mail address here: nobody", ">1016 nobody</textarea>");
        Map<String, String> noNumber = campaign(MEI);
        noNumber.put("campaign:dueDays", "two weeks");
        owner.submit("campaign", noNumber, "campaign:look");
        assertThat(owner.body()).contains("Time to sign (days): please type a whole number");
        owner.submit("campaign", campaign(MEI), "campaign:look");
        assertThat(owner.body()).contains("This will ask 1 person");
        owner.submit("campaign", campaign(MEI), "campaign:plan");
        assertThat(owner.body()).contains("It is planned.");

        assertThat(new Visitor(portal)
                        .as("Arjun Mehta")
                        .open("signoff/read?charter=" + code)
                        .body())
                .contains("You are not asked to sign that charter now.")
                .doesNotContain("Asked of two");
        assertThat(new Visitor(portal).as("Mei Chen").open("signoff/list").body())
                .contains("Asked of two");
        assertThat(owner.open("signoff/overview?charter=" + code).body()).contains("0 of 1 have signed: 0 %.");

        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("signoff/exemptions?person=" + MEI);
        rosa.submit("exempt", Map.of("exempt:charter", code, "exempt:approver", "1005"), "exempt:save");
        assertThat(rosa.body()).contains("Please choose a reason", "value=\"1005\"");
        rosa.submit(
                "exempt",
                Map.of(
                        "exempt:charter",
                        code,
                        "exempt:reason",
                        "TEMPORARY",
                        "exempt:approver",
                        "1005",
                        "exempt:until",
                        until.toString()),
                "exempt:save");
        assertThat(rosa.body()).contains("Mei Chen is exempt.", "Works here for a short time only");
        assertThat(new Visitor(portal).as("Mei Chen").open("signoff/list").body())
                .doesNotContain("signoff/read?charter=" + code)
                .contains(exempt);
        assertThat(new Visitor(portal)
                        .as("Mei Chen")
                        .open("signoff/read?charter=" + code)
                        .body())
                .as("from an old letter")
                .contains("You are not asked to sign that charter now.", exempt);
        assertThat(rosa.open("organisation/audit").body()).contains("exempted from signing");

        assertThat(owner.open("api/v1/signoff/" + code + "/units.csv").body()).contains("total,1,1,0,0,0,0,0,0,100");
        owner.open("api/v1/signoff/" + code + "/overview.xlsx");
        assertThat(owner.status()).isEqualTo(200);
        assertThat(owner.body()).startsWith("PK");
    }

    @Test
    @DisplayName("SO-14: how it goes is for those who answer for it; nobody else learns that there is a page")
    void nobodyElseSeesHowItGoes() throws Exception {
        Visitor employee = new Visitor(portal).as("Arjun Mehta");
        for (String page : new String[] {"overview", "campaign?charter=x", "exemptions?person=" + MEI}) {
            assertThat(employee.open("signoff/" + page).status()).as(page).isEqualTo(404);
        }
        assertThat(employee.open("api/v1/signoff/x/overview.xlsx").status()).isIn(403, 404);
        assertThat(employee.open("signoff/list").body()).doesNotContain("How signing goes");
    }

    @Test
    void anAuthorSeesHowItGoesAndIsShownNoFormThatWouldRefuseThem() throws Exception {
        String code = new PublishedByHand(portal).first("Looked at by its author");
        Visitor author = new Visitor(portal).as("Amara Nwosu").open("signoff/overview?charter=" + code);
        assertThat(author.body()).contains("have signed").doesNotContain("signoff/campaign");

        for (String page : new String[] {"campaign", "understanding"}) {
            assertThat(author.open("signoff/" + page + "?charter=" + code).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    private static Map<String, String> campaign(String people) {
        Map<String, String> fields = new HashMap<>();
        fields.put("campaign:people", people);
        fields.put("campaign:startsOn", LocalDate.now().toString());
        fields.put("campaign:dueDays", "14");
        fields.put("campaign:leadDays", "0");
        fields.put("campaign:commit", "true");
        return fields;
    }
}
