package org.servicecharter.web.organisation.retention;

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
@DisplayName("SO-24, SO-25: what is held is told, kept for a reason, and erased")
class PrivacyPagesIT {

    @ArquillianResource
    private URL portal;

    @Test
    void everybodySeesAndTakesAlongWhatIsHeldAboutThem() throws Exception {
        Visitor arjun = new Visitor(portal).as("Arjun Mehta");
        assertThat(arjun.open("access/account").body()).contains("access/held");
        assertThat(arjun.open("access/held").body())
                .contains("You in the list of people")
                .contains("Arjun Mehta")
                .doesNotContainPattern("<td[^>]*>\\d{4}-\\d\\d-\\d\\dT")
                .doesNotContainPattern("<td[^>]*>[A-Z]+_[A-Z]+<")
                .doesNotContain("[{&quot;name&quot;"); // as it was hashed it is in the file
        assertThat(arjun.open("api/v1/held").body())
                .contains("service-charter-held/v1")
                .contains("\"person.code\"")
                .doesNotContain("password_hash", "pin_hash", "secret_hash");
        assertThat(arjun.open("organisation/held?code=1001").status()).isEqualTo(403);
        assertThat(arjun.open("api/v1/held/1001").status()).isIn(403, 404);
    }

    @Test
    void anAdministratorSeesWhatWouldGoAndSaysWhy() throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("organisation/retention");
        assertThat(rosa.body()).contains("Kept for good until you decide").contains("We propose 6 years.");
        rosa.open("organisation/retention?kind=SIGN_INS");
        rosa.submit("keep", Map.of("keep:amount", "2", "keep:reason", ""), "keep:look");
        assertThat(rosa.body()).contains("Nothing is saved yet.");
        rosa.submit("keep", Map.of("keep:amount", "2", "keep:reason", ""), "keep:save");
        assertThat(rosa.body()).contains("each time needs a reason");
        rosa.submit("keep", Map.of("keep:amount", "two", "keep:reason", "Kept <by> agreement"), "keep:save");
        assertThat(rosa.body()).contains("Kept &lt;by&gt; agreement").contains("value=\"two\"");
        rosa.submit("keep", Map.of("keep:amount", "2", "keep:reason", "By agreement"), "keep:save");
        assertThat(rosa.body())
                .contains("It holds from the next night on")
                .contains("2 months:")
                .contains("By agreement");
        assertThat(rosa.open("organisation/audit").body()).contains("Devices and links that are over");
    }

    @Test
    void whoHasLeftIsErasedInTwoStepsAndWhoWorksHereIsNot() throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist");
        person(rosa, "erase1", "Ernest Erased", "");
        rosa.open("organisation/erase?code=erase1").submit("erase", Map.of("erase:typed", "erase1"), "erase:go");
        assertThat(rosa.body()).contains("enter the last day first");
        person(rosa, "erase2", "Edith Erased", "2021-01-01");
        rosa.open("organisation/erase?code=erase2").submit("erase", Map.of("erase:typed", "erase1"), "erase:go");
        assertThat(rosa.body()).contains("type the staff number erase2 once more");
        rosa.submit("erase", Map.of("erase:typed", "erase2"), "erase:go");
        assertThat(rosa.body()).contains("says any more who it was");
        assertThat(rosa.open("organisation/person?code=erase2").status()).isEqualTo(404);
        assertThat(rosa.open("organisation/audit").body())
                .contains("erased somebody, now")
                .doesNotContain("Edith Erased");
        assertThat(new Visitor(portal)
                        .as("Arjun Mehta")
                        .open("organisation/erase?code=erase1")
                        .status())
                .isEqualTo(403);
    }

    private static void person(Visitor rosa, String code, String name, String last) throws Exception {
        Map<String, String> fields = new HashMap<>();
        fields.put("person:staffNumber", code);
        fields.put("person:name", name);
        fields.put("person:email", "");
        fields.put("person:unit", "lending");
        fields.put("person:manager", "");
        fields.put("person:startsOn", "2020-01-01");
        fields.put("person:endsOn", last);
        rosa.open("organisation/person").submit("person", fields, "person:save");
    }
}
