package org.servicecharter.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** What people see and do about themselves, and what their manager records. */
@ExtendWith(ArquillianExtension.class)
class AccountIT {

    private static final String FIRST = "kettle orbit lamp";
    private static final String SECOND = "another kettle moon";

    @ArquillianResource
    private URL portal;

    @Test
    void aPasswordIsChangedByWhoKnowsTheOneSoFarAndEverybodyElseIsOut() throws Exception {
        Visitor here = withPassword("acc1", "Ada Account");
        Visitor there = signIn("acc1", FIRST);
        change(here, "wrong password", SECOND);
        assertThat(here.body()).contains("did not fit");
        change(here, FIRST, "short");
        assertThat(here.body()).contains("12 to 200 characters");

        change(here, FIRST, SECOND);

        assertThat(here.path()).startsWith("/access/account");
        assertThat(here.body()).contains("Your password is changed.");
        assertThat(there.open("access/account").path()).startsWith("/signin");
        assertThat(signIn("acc1", FIRST).body()).contains("That did not fit");
        assertThat(signIn("acc1", SECOND).body()).contains("(Ada Account)");
    }

    @Test
    void whoChoseToStaySignedInStaysSoWithAnotherPassword() throws Exception {
        withPassword("acc5", "Ann Account");
        Visitor here = new Visitor(portal).open("signin");
        here.submit(
                "signin",
                Map.of("signin:name", "acc5", "signin:password", FIRST, "signin:remember", "on"),
                "signin:enter");

        change(here, FIRST, SECOND);

        assertThat(here.cookie("charter-remember").orElseThrow().getMaxAge()).isPositive();
    }

    @Test
    void aDeviceThatWasLostIsSignedOutFromElsewhere() throws Exception {
        Visitor lost = withPassword("acc2", "Abe Account");
        Visitor here = signIn("acc2", FIRST);
        here.open("access/account");
        assertThat(here.body())
                .contains("This device")
                .contains("signedIn:all:1:out")
                .containsPattern("since \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d");

        here.submit("signedIn", Map.of(), "signedIn:all:1:out");

        assertThat(here.body()).contains("That device is signed out.").doesNotContain("signedIn:all:1:out");
        lost.forget("charter-session");
        assertThat(lost.open("access/account").path()).startsWith("/signin");
        assertThat(here.open("access/account").status()).isEqualTo(200);
    }

    @Test
    void theManagerRecordsAnAbsenceThePersonSeesItAndNobodyElseDoes() throws Exception {
        person("acc3", "Manny Manager", "");
        person("acc4", "Tess Team", "acc3");
        Visitor manny = new Visitor(portal).as("Manny Manager");
        assertThat(manny.open("access/account").body()).contains("absence/person?of=acc4");

        manny.open("absence/person?of=acc4").submit("away", days("2031-05-05", "2031-05-01"), "away:save");
        assertThat(manny.body()).contains("before the first day").contains("value=\"2031-05-05\"");
        manny.submit("away", days("2031-05-05", ""), "away:save");
        assertThat(manny.body()).contains("The absence is saved.").contains("from 5 May 2031, end not known");

        Visitor tess = new Visitor(portal).as("Tess Team").open("access/account");
        assertThat(tess.body()).contains("Family leave").contains("from 5 May 2031");
        assertThat(tess.open("absence/person?of=acc4").status()).isEqualTo(404);
        assertThat(new Visitor(portal)
                        .as("Mei Chen")
                        .open("absence/person?of=acc4")
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, String> days(String first, String last) {
        return Map.of("away:kind", "FAMILY", "away:first", first, "away:last", last);
    }

    private static void change(Visitor visitor, String soFar, String wanted) throws Exception {
        visitor.open("access/account")
                .submit("change", Map.of("change:soFar", soFar, "change:wanted", wanted), "change:save");
    }

    private Visitor withPassword(String code, String name) throws Exception {
        person(code, name, "");
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("organisation/person?code=" + code);
        rosa.submit("invitation", Map.of(), "invitation:invite");
        Matcher link = Pattern.compile("/(invitation\\?key=[\\w-]+)").matcher(rosa.body());
        assertThat(link.find()).isTrue();
        Visitor visitor = new Visitor(portal).open(link.group(1));
        return visitor.submit("invitation", Map.of("invitation:password", FIRST), "invitation:choose");
    }

    private Visitor signIn(String code, String password) throws Exception {
        return new Visitor(portal)
                .open("signin")
                .submit("signin", Map.of("signin:name", code, "signin:password", password), "signin:enter");
    }

    private void person(String code, String name, String manager) throws Exception {
        Map<String, String> fields = new HashMap<>();
        fields.put("person:staffNumber", code);
        fields.put("person:name", name);
        fields.put("person:email", "");
        fields.put("person:unit", "lending");
        fields.put("person:manager", manager);
        fields.put("person:startsOn", "2020-01-01");
        fields.put("person:endsOn", "");
        new Visitor(portal).as("Rosa Lindqvist").open("organisation/person").submit("person", fields, "person:save");
    }
}
