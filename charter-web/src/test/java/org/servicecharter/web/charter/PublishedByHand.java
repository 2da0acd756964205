package org.servicecharter.web.charter;

import java.net.URL;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.servicecharter.web.Visitor;

/** Publishes on the portal's pages, as the demo's author and approver do. */
public class PublishedByHand {

    /** Title, motto, definition, services, customers, owner, approver. */
    private static final int PIECES = 7;

    private final URL portal;

    public PublishedByHand(URL portal) {
        this.portal = portal;
    }

    /** @return the code of a charter with this title, in force from today with one version */
    public String first(String title) throws Exception {
        return begun(title, Map.of("start:name", title));
    }

    /** The same, with one promise to everybody: within two days. */
    public String promising(String title, String promise) throws Exception {
        Visitor author = author().open("charter/list").submit("start", Map.of("start:name", title), "start:begin");
        String code = author.path().substring(author.path().indexOf("code=") + "code=".length());
        author.submit("tools", Map.of("act", "add", "place", "PROMISE"), "tools:act");
        author.submit(
                "editing",
                Map.of(
                        "editing:promise:wording", promise,
                        "editing:promise:about", "RELATIONSHIP",
                        "editing:promise:unit", "CALENDAR_DAYS",
                        "editing:promise:tiers:0:value", "2"),
                "editing:promise:save");
        define(author, code, title);
        return code;
    }

    /** The same for a unit, under the charter with this code. */
    String ofUnit(String title, String unit, String umbrella) throws Exception {
        return begun(title, Map.of("start:name", title, "start:unit", unit, "start:under", umbrella));
    }

    private String begun(String title, Map<String, String> fields) throws Exception {
        Visitor author = author().open("charter/list").submit("start", fields, "start:begin");
        String code = author.path().substring(author.path().indexOf("code=") + "code=".length());
        define(author, code, title);
        return code;
    }

    private void define(Visitor author, String code, String title) throws Exception {
        author.submit("tools", Map.of("act", "add", "place", "DEFINITION"), "tools:act");
        author.submit(
                "editing",
                Map.of("editing:wording", "Customer service means that people leave with an answer."),
                "editing:save");
        handIn(author, code, title, "Ask us anything.", LocalDate.now());
        approver(code).submit("approve", Map.of(), "approve:publish");
    }

    /** The version that is out in another language, too: each piece is this word and its number. */
    public void alsoIn(String code, String language, String word) throws Exception {
        String desk = "charter/renditions?code=" + code;
        Visitor author = author().open(desk);
        author.submit("adding", Map.of("adding:language", language, "adding:format", "STANDARD"), "adding:add");
        author.submit("pieces", Map.of(), "pieces:piece:0:edit");
        for (int i = 0; i < PIECES; i++) {
            String piece = "pieces:piece:" + i;
            author.submit("pieces", Map.of(piece + ":words", word + " " + i), piece + ":save");
        }
        author.open(desk).submit("all", Map.of(), "all:each:0:complete");
        new Visitor(portal).as("Ingrid Halvorsen").open(desk).submit("all", Map.of(), "all:each:0:publish");
    }

    /** One more version, with another motto. */
    public void next(String code, String title, String motto, LocalDate effectiveOn) throws Exception {
        handInNext(code, title, motto, effectiveOn);
        approveNext(code);
    }

    /** The same until the approver has it. */
    void handInNext(String code, String title, String motto, LocalDate effectiveOn) throws Exception {
        Visitor author = author().open("charter/draft?code=" + code).submit("next", Map.of(), "next:startNext");
        handIn(author, code, title, motto, effectiveOn);
    }

    void approveNext(String code) throws Exception {
        approver(code)
                .submit(
                        "approve",
                        Map.of("approve:kind", "MATERIAL", "approve:why", "We know better by now."),
                        "approve:publish");
    }

    private static void handIn(Visitor author, String code, String title, String motto, LocalDate effectiveOn)
            throws Exception {
        Map<String, String> around = new HashMap<>();
        around.put("around:title", title);
        around.put("around:motto", motto);
        around.put("around:services", "Lending");
        around.put("around:customers", "Everyone in the city");
        around.put("around:owner", "Head of lending");
        around.put("around:approver", "Director");
        around.put("around:effectiveOn", effectiveOn.toString());
        around.put("around:nextReviewOn", effectiveOn.plusYears(1).toString());
        author.open("charter/draft?code=" + code)
                .submit("around", around, "around:describe")
                .open("charter/draft?code=" + code)
                .submit("handIn", Map.of("handIn:reason", "All of us wrote it."), "handIn:submit");
    }

    private Visitor author() throws Exception {
        return new Visitor(portal).as("Amara Nwosu");
    }

    private Visitor approver(String code) throws Exception {
        return new Visitor(portal).as("Ingrid Halvorsen").open("charter/review?code=" + code);
    }
}
