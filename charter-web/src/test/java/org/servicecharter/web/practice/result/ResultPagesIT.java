package org.servicecharter.web.practice.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** A promise's results on the portal's pages, by REST, and on the public page. */
@ExtendWith(ArquillianExtension.class)
class ResultPagesIT {

    private static final Pattern PROMISE =
            Pattern.compile("/(practice/result)\\?charter=([\\w-]+)&amp;promise=([\\w-]+)");
    private static final Pattern SECRET = Pattern.compile("Bearer (sct_[\\w-]{43})");

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName(
            "AT-05: reported by hand, file and program, corrected, made good, and shown to customers as the owner decides")
    void fromTheFirstResultToTheCharterSPage() throws Exception {
        String code = new PublishedByHand(portal).promising("Calls kept", "We ring you back.");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(1);
        Visitor amara = new Visitor(portal).as("Amara Nwosu");
        Matcher link = PROMISE.matcher(amara.open("practice/results?find=ring").body());
        assertThat(link.find()).isTrue();
        String query = "?charter=" + code + "&promise=" + link.group(3);
        assertThat(link.group(2)).isEqualTo(code);
        assertThat(amara.open("practice/result" + query).body())
                .contains("not the same as 0 %", "only we see this")
                .doesNotContain("<svg", "???");

        // by hand: a refusal keeps what was typed
        amara.open("practice/result-report" + query)
                .submit("hand", Map.of("hand:started", day.toString(), "hand:ended", "soon"), "hand:report");
        assertThat(amara.body()).contains("Please write a day as", "value=\"soon\"");
        amara.submit("hand", Map.of("hand:started", day.toString(), "hand:ended", day.toString()), "hand:report");
        assertThat(amara.body()).contains("Reported.");

        // by file: all or nothing, with each line to mend
        upload(amara, query, "started,amount\n" + day + ",2\n" + day + ",x\n");
        assertThat(amara.body()).contains("<td>3</td><td>amount</td>");
        assertThat(amara.open("practice/result-entries" + query).body()).doesNotContain("2 days");
        upload(amara, query, "started,amount\n" + day + ",2\n");
        assertThat(amara.body()).contains("1 new result");

        // by a program
        String address = "api/v1/results/" + code + "/" + link.group(3);
        String token = token();
        assertThat(post(token, address, "[{\"started\":\"" + day + "\",\"amount\":7,\"reference\":\"C-7\"}]")
                        .body())
                .contains("\"added\":1");
        Visitor refused = post(token, address, "[{\"started\":\"then\",\"amount\":7}]");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"column\":\"started\"", "Please write a day as");
        assertThat(post("sct_made-up", address, "[]").status()).isEqualTo(401);
        assertThat(amara.open(address + "/months.csv").body()).contains(",100,2,CALENDAR_DAYS,3,2,66.6,MISSED");

        // the team sees last month's miss on Monday
        assertThat(amara.open("daily/glance").body())
                .contains("We ring you back.", "66.6 %", "To make good: ")
                .doesNotContain("???");
        assertThat(amara.open("api/v1/daily/promises.csv").body())
                .contains("Calls kept,We ring you back.,100,3,2,66.6,MISSED");

        // whoever answers for it shows it, and says what was done
        Visitor arjun = new Visitor(portal).as("Arjun Mehta");
        assertThat(arjun.open("practice/result" + query).body()).doesNotContain("answering:");
        amara.open("practice/result" + query)
                .submit("answering", Map.of("answering:owner", "1004"), "answering:appoint");
        assertThat(amara.body()).contains("Saved.").doesNotContain("answering:show");
        String owner = owner(amara.body());
        Visitor answers = new Visitor(portal).as(owner).open("practice/result" + query);
        String before = new Visitor(portal).open("c/" + code).body();
        assertThat(before).doesNotContain("How we keep our promises");
        answers.submit("answering", Map.of(), "answering:show");
        answers.submit(
                "noting",
                Map.of("noting:month", day.toString().substring(0, 7), "noting:words", "We hired & trained."),
                "noting:write");
        assertThat(new Visitor(portal).open("c/" + code).body())
                .contains("How we keep our promises", "We ring you back.", "66.6 %, 2 of 3", "We hired &amp; trained.")
                .containsPattern("<rect[^>]*class=\"missed\"")
                .doesNotContain(owner, "C-7", "???");

        // one customer is owed redress
        amara.open("practice/redress");
        assertThat(amara.body()).contains("C-7");
        Matcher task = Pattern.compile(
                        "/(practice/redress\\?done=false&amp;page=1&amp;task=\\d+)\">[^<]*<span[^>]*> We ring you back. C-7")
                .matcher(amara.body());
        assertThat(task.find()).isTrue();
        amara.open(task.group(1).replace("&amp;", "&"))
                .submit("work", Map.of("work:words", "A call and a voucher."), "work:finish");
        assertThat(amara.body()).contains("It is made good.");
        assertThat(amara.open("practice/redress?done=true").body()).contains("A call and a voucher.");
    }

    private void upload(Visitor who, String query, String file) throws Exception {
        who.open("practice/result-report" + query)
                .upload("file", "file:choose", file.getBytes(StandardCharsets.UTF_8), "file:bringIn");
    }

    private Visitor post(String token, String address, String body) throws Exception {
        Visitor program = new Visitor(portal);
        return program.send(program.request(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private String token() throws Exception {
        Visitor rosa = new Visitor(portal)
                .as("Rosa Lindqvist")
                .open("organisation/tokens")
                .submit(
                        "new",
                        Map.of(
                                "new:name",
                                "Telephone",
                                "new:scopes",
                                "RESULTS_WRITE",
                                "new:lastDay",
                                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()),
                        "new:make");
        Matcher secret = SECRET.matcher(rosa.body());
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private static String owner(String body) {
        Matcher name = Pattern.compile("· ([^·<]+) answers for it").matcher(body);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }
}
