package org.servicecharter.web.organisation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** People by REST: who may, what comes in, and what is told when something is wrong. */
@ExtendWith(ArquillianExtension.class)
class PeopleResourceIT {

    private static final String JSON = "application/json";
    private static final Pattern SECRET = Pattern.compile("Bearer (sct_[\\w-]{43})");

    @ArquillianResource
    private URL portal;

    @Test
    void aListComesInOnceItWasTriedAndTheTrailNamesTheProgram() throws Exception {
        String token = token("Nightly", "PEOPLE_WRITE");
        String list = "[{\"staff_number\":\"api1\",\"name\":\"Ann <b>\",\"unit\":\"lending\",\"roles\":[\"AUTHOR\"],"
                + "\"starts_on\":\"2020-01-01\"}]";

        Visitor tried = put(token, JSON, list, "?dry_run=true");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.body())
                .contains("\"carried_out\":false", "\"staff_number\":\"api1\"", "\"line\":1")
                .doesNotContain("\"errors\"");
        assertThat(rosa().open("organisation/person?code=api1").status()).isEqualTo(404);

        Visitor done = put(token, JSON, list, "");
        assertThat(done.body()).contains("\"carried_out\":true");
        assertThat(put(token, JSON, list, "").body()).contains("\"carried_out\":false", "\"unchanged\":1");
        assertThat(rosa().open("organisation/audit?about=api1").body()).contains("token:");
        assertThat(rosa().open("organisation/tokens").body()).doesNotContain("sct_");
    }

    @Test
    void csvComesInTheSameWay() throws Exception {
        Visitor done =
                put(token("CSV", "PEOPLE_WRITE"), "text/csv", "Employee ID;Name;Department\napi2;Ben;lending\n", "");

        assertThat(done.body()).contains("\"carried_out\":true", "\"staff_number\":\"api2\"");
    }

    @Test
    void whatIsWrongIsToldWithLineAndColumnAndNothingComesIn() throws Exception {
        Visitor refused = put(
                token("Wrong", "PEOPLE_WRITE"),
                "text/csv",
                "staff_number,name,unit,roles\napi3,Cid,lending,\napi4,,lending,BOSS\n",
                "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("\"line\":3", "\"column\":\"roles\"", "There is no role called “BOSS”")
                .contains("\"count\":2");
        assertThat(rosa().open("organisation/person?code=api3").status()).isEqualTo(404);
        assertThat(put(token("Broken", "PEOPLE_WRITE"), JSON, "{", "").status()).isEqualTo(422);
    }

    @Test
    void aProgramMakesNoAdministrators() throws Exception {
        Visitor refused = put(
                token("Climber", "PEOPLE_WRITE"),
                JSON,
                "[{\"staff_number\":\"api5\",\"name\":\"Eve\",\"unit\":\"lending\",\"roles\":\"ADMINISTRATOR\"}]",
                "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("organisation.import.administratorByToken");
    }

    @Test
    void whoOnlyReadsReadsAndNothingElse() throws Exception {
        String token = token("Reader", "PEOPLE_READ");

        Visitor read = get(token, "");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains("\"staff_number\":\"1004\"", "\"ends_on\":null");
        assertThat(get(token, "?after=1004").body()).doesNotContain("\"staff_number\":\"1004\"");
        assertThat(put(token, JSON, "[]", "").status()).isEqualTo(403);
        assertThat(get(token("Writer", "PEOPLE_WRITE"), "").status()).isEqualTo(403);
        Visitor elsewhere = new Visitor(portal);
        elsewhere.send(elsewhere.request("organisation/people").header("Authorization", "Bearer " + token));
        assertThat(elsewhere.path()).startsWith("/signin");
    }

    @Test
    void aTokenForEvidenceOpensTheEvidenceAndNothingElse() throws Exception {
        Visitor rosa = rosa();
        String token = token(rosa, "Archive of evidence", "EVIDENCE_READ");
        assertThat(rosa.open("organisation/tokens").body()).contains("<td dir=\"auto\">Rosa Lindqvist</td>");

        Visitor archive = new Visitor(portal);
        archive.send(archive.request("api/v1/evidence").header("Authorization", "Bearer " + token));
        assertThat(archive.status()).isEqualTo(200);
        assertThat(archive.body()).startsWith("PK");
        assertThat(get(token, "").status()).isEqualTo(403);
        assertThat(get(token, "").body()).contains("This token may not do that.");

        Visitor reader = new Visitor(portal);
        reader.send(reader.request("api/v1/evidence")
                .header("Authorization", "Bearer " + token(rosa, "No evidence", "PEOPLE_READ")));
        assertThat(reader.status()).isEqualTo(403);
        assertThat(rosa.open("api/v1/evidence").status()).isEqualTo(404);
    }

    @Test
    void withoutAGoodTokenNobodyGetsIn() throws Exception {
        Visitor none = new Visitor(portal).open("api/v1/people");
        assertThat(none.status()).isEqualTo(401);
        Visitor forgot = new Visitor(portal);
        forgot.send(forgot.request("api/v1/people").header("Content-Type", JSON).PUT(BodyPublishers.ofString("[]")));
        assertThat(forgot.status()).as("a list without a token").isEqualTo(401);
        Visitor madeUp = get("sct_made-up", "");
        assertThat(madeUp.status()).isEqualTo(401);
        assertThat(madeUp.body()).contains("token.refused");
        assertThat(madeUp.page().headers().firstValue("WWW-Authenticate")).isPresent();
        Visitor employee = new Visitor(portal).as("Mei Chen").open("api/v1/people");
        assertThat(employee.status()).isEqualTo(403);
        assertThat(rosa().open("api/v1/people").status()).isEqualTo(200);
    }

    /** Else a lost token, sent along with somebody's cookie, would open what the cookie opens. */
    @Test
    void aBadTokenIsNobodyWhateverCookieComesAlong() throws Exception {
        Visitor rosa = rosa();
        rosa.send(rosa.request("api/v1/people").header("Authorization", "Bearer sct_made-up"));

        assertThat(rosa.status()).isEqualTo(401);
    }

    @Test
    void oneThatIsRevokedIsRefusedFromThenOn() throws Exception {
        Visitor rosa = rosa();
        String token = token(rosa, "Revoked", "PEOPLE_READ");
        assertThat(get(token, "").status()).isEqualTo(200);

        rosa.open("organisation/tokens").submit("tokens", Map.of(), "tokens:all:0:revoke");

        assertThat(get(token, "").status()).isEqualTo(401);
    }

    @Test
    void aWriteFromAnotherSitesPageIsNotCarriedOutWithACookieAlone() throws Exception {
        Visitor rosa = rosa();
        rosa.send(rosa.request("api/v1/people")
                .header("Content-Type", JSON)
                .header("Origin", "http://evil.example")
                .PUT(BodyPublishers.ofString("[]")));

        assertThat(rosa.status()).isEqualTo(403);
        assertThat(rosa.body()).contains("not carried out");
    }

    private Visitor put(String token, String type, String body, String query) throws Exception {
        Visitor program = new Visitor(portal);
        HttpRequest.Builder request = program.request("api/v1/people" + query)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(body));
        return program.send(request);
    }

    private Visitor get(String token, String query) throws Exception {
        Visitor program = new Visitor(portal);
        return program.send(program.request("api/v1/people" + query).header("Authorization", "Bearer " + token));
    }

    private Visitor rosa() throws Exception {
        return new Visitor(portal).as("Rosa Lindqvist");
    }

    private String token(String name, String scope) throws Exception {
        return token(rosa(), name, scope);
    }

    private static String token(Visitor rosa, String name, String scope) throws Exception {
        Map<String, String> fields = new HashMap<>();
        fields.put("new:name", name);
        fields.put("new:scopes", scope);
        fields.put("new:lastDay", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        rosa.open("organisation/tokens").submit("new", fields, "new:make");
        Matcher secret = SECRET.matcher(rosa.body());
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }
}
