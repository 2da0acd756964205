package org.servicecharter.web.charter.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
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

/** A draft before customers, from the link on its author's page to the answer that they read. */
@ExtendWith(ArquillianExtension.class)
class CustomerPagesIT {

    private static final int AT_ONCE = 30;

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("CC-24: a customer reads the draft by the link and comments; who sends too many waits, words kept")
    void customersReadAndCommentByTheLink() throws Exception {
        Visitor author = new Visitor(portal)
                .as("Amara Nwosu")
                .open("charter/list")
                .submit("start", Map.of("start:name", "Lending <to> you"), "start:begin");
        String code = author.path().substring(author.path().indexOf("code=") + "code=".length());
        author.submit("tools", Map.of("act", "add", "place", "DEFINITION"), "tools:act");
        author.submit(
                "editing",
                Map.of("editing:wording", "Customer service means that people leave with an answer."),
                "editing:save");
        author.open("charter/discussion?code=" + code);
        assertThat(author.body()).doesNotContain("Ask customers, too");
        author.submit(
                "asking", Map.of("asking:lastOn", LocalDate.now().plusDays(3).toString()), "asking:ask");
        author.open("charter/discussion?code=" + code).submit("customers", Map.of(), "customers:make");
        assertThat(author.body()).contains("The link as a QR code", "data:image/png;base64,");
        String key = found("/customers/read\\?key=([\\w-]{43})", author.body());
        assertThat(new Visitor(portal)
                        .as("Arjun Mehta")
                        .open("charter/discussion?code=" + code)
                        .body())
                .as("what staff read, who only answer")
                .contains("Nobody has said anything yet.", "Who is asked", "Everyone is asked.")
                .doesNotContain("Ask staff", "/charter/draft?code=");

        Visitor customer = new Visitor(portal).open("customers/read?key=" + key);
        assertThat(customer.body())
                .contains(
                        "Lending &lt;to&gt; you",
                        "people leave with an answer",
                        "<meta name=\"robots\" content=\"noindex\"")
                .doesNotContain("Sign in", "<script");
        String clause = found("clause=([\\w-]+)", customer.body());
        customer.open("customers/say?key=" + key + "&clause=" + clause);
        customer.submit("remark", Map.of("remark:words", "x".repeat(1001), "remark:name", "Mrs Poe"), "remark:send");
        assertThat(customer.body()).contains("between 1 and 1,000 characters", "x".repeat(1001), "Mrs Poe");
        customer.submit(
                "remark", Map.of("remark:words", "Which <b>answer</b>?", "remark:name", "Mrs Poe"), "remark:send");
        assertThat(customer.path()).startsWith("/customers/thanks");
        assertThat(customer.body()).contains("Thank you", "answer every comment");

        assertThat(author.open("charter/discussion?code=" + code).body())
                .contains("From a customer", "Mrs Poe", "Which &lt;b&gt;answer&lt;/b&gt;?", "one without an answer")
                .doesNotContain(key);

        for (int i = 1; i < AT_ONCE; i++) {
            comment(customer, key, "Again " + i);
        }
        comment(customer, key, "One too many");
        assertThat(customer.body()).contains("Your words are still here: please wait", ">One too many</textarea>");

        author.submit("asking", Map.of(), "asking:end");
        assertThat(customer.open("customers/read?key=" + key).body())
                .contains("The time to comment ended on")
                .doesNotContain("people leave with an answer");
        author.open("charter/discussion?code=" + code).submit("customers", Map.of(), "customers:off");
        assertThat(customer.open("customers/read?key=" + key).body()).contains("This link leads nowhere (any more)");
    }

    @Test
    void nobodyIsAskedForWordsOnAVersionThatIsClosed() throws Exception {
        String code = new PublishedByHand(portal).first("Nobody was asked");

        assertThat(new Visitor(portal)
                        .as("Amara Nwosu")
                        .open("charter/discussion?code=" + code)
                        .body())
                .contains("Nobody said anything about this version.", "They were not asked about this version.")
                .doesNotContain("or say something yourself", "until the day you choose");
    }

    private static void comment(Visitor customer, String key, String words) throws Exception {
        customer.open("customers/say?key=" + key).submit("remark", Map.of("remark:words", words), "remark:send");
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
