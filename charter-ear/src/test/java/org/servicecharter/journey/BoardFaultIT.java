package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.shipped.Cable;
import org.servicecharter.shipped.Seat;

/** A workshop goes on through whatever happens to server and network: nothing acknowledged is lost, nothing doubled. */
@ExtendWith(Browsers.DemoExtension.class)
class BoardFaultIT {

    private static final int WRITERS = 4;
    private static final int CARDS_EACH = 15;
    private static final long CUT_MS = 60_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aKilledServerAndACutNetworkLoseAndDoubleNeitherCardsNorVotes(Browsers browsers) throws Exception {
        Facilitating facilitator = Facilitating.demo(browsers);
        String code = facilitator.planAndOpen("Killed");
        Participating phone = new Participating(browsers.phone());
        phone.join(code);
        List<Seat> seats = Stream.generate(
                        () -> Seat.join(client, browsers.portal().url(), code))
                .limit(WRITERS)
                .toList();
        try (Cable cable = new Cable(browsers.portal().port())) {
            Participating far = new Participating(browsers.phone(cable.url()));
            far.join(code);
            facilitator.beginWriting();
            phone.write("Written before the blow");
            far.write("Before the cut");
            far.type("Sent into the cut");
            cable.cut();
            Instant cut = Instant.now();
            far.add();
            far.seesWaiting("Sent into the cut");
            far.type("Half a sentence that");

            List<String> all = new ArrayList<>(whileTheServerIsKilled(browsers, CARDS_EACH, seats, (seat, turn) -> {
                String text = "Card " + turn + " of " + UUID.randomUUID();
                seat.insists("POST", "/cards", "{\"chart\":\"DO\",\"text\":\"" + text + "\"}", key());
                return text;
            }));
            phone.write("Written after the blow");

            Thread.sleep(Math.max(0, CUT_MS - cut.until(Instant.now(), ChronoUnit.MILLIS)));
            cable.mend();
            far.seesOwn("Sent into the cut");
            assertThat(far.page().getByRole(AriaRole.TEXTBOX)).hasValue("Half a sentence that");
            far.write("Half a sentence that is whole now");

            facilitator.goOn("Next: show all cards", "Read");
            phone.seesStep("Read what we wrote"); // the screens came back by themselves
            far.seesStep("Read what we wrote");
            all.addAll(List.of(
                    "Written before the blow",
                    "Written after the blow",
                    "Before the cut",
                    "Sent into the cut",
                    "Half a sentence that is whole now"));
            assertThat(texts(seats.get(0).board()))
                    .isEqualTo(all.stream().sorted().toList());
            Charts.assertShown(phone.page(), Script.DO, all);
            Charts.assertShown(far.page(), Script.DO, all);
        }

        facilitator.goOn("Next: finish the sentence", "Finish the sentence");
        phone.write("a promise kept");
        seats.get(0).insists("POST", "/cards", "{\"chart\":\"MEANS\",\"text\":\"an open ear\"}", key());
        seats.get(1).insists("POST", "/cards", "{\"chart\":\"MEANS\",\"text\":\"a quick answer\"}", key());
        seats.get(2).insists("POST", "/cards", "{\"chart\":\"MEANS\",\"text\":\"a kind word\"}", key());
        facilitator.goOn("Next: group the cards", "Group");
        phone.group(List.of("Written before the blow", "Written after the blow"));
        phone.nameTheme("Theme of this test");
        facilitator.goOn("Next: name the themes", "Name themes");
        facilitator.goOn("Next: vote", "Vote");
        String theme = seats.get(0).board().replaceFirst("(?s).*\"themes\":\\[\\{.*?\"id\":\"([^\"]+)\".*", "$1");
        whileTheServerIsKilled(browsers, 6, seats, (seat, turn) -> {
            seat.insists("PUT", "/votes/" + theme, "{\"dots\":" + turn % 2 + "}", key());
            return theme;
        });
        facilitator.goOn("Next: close the vote", "Find the words");
        facilitator.seesDots("Theme of this test", WRITERS); // the last of each said 1
    }

    private interface Act {
        String perform(Seat seat, int turn) throws InterruptedException;
    }

    /** All seats act in turns, each of their own; when a third is done, the server is killed and started again. */
    private static List<String> whileTheServerIsKilled(Browsers browsers, int turns, List<Seat> seats, Act act)
            throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(seats.size());
        CountDownLatch underWay = new CountDownLatch(seats.size() * turns / 3);
        List<Future<List<String>>> done = new ArrayList<>();
        for (Seat seat : seats) {
            Callable<List<String>> hand = () -> {
                List<String> acknowledged = new ArrayList<>();
                for (int turn = 0; turn < turns; turn++) {
                    acknowledged.add(act.perform(seat, turn));
                    underWay.countDown();
                }
                return acknowledged;
            };
            done.add(hands.submit(hand));
        }
        underWay.await();
        browsers.cutPower();
        List<String> acknowledged = new ArrayList<>();
        for (Future<List<String>> hand : done) {
            acknowledged.addAll(hand.get());
        }
        hands.shutdown();
        return acknowledged;
    }

    private static List<String> texts(String board) {
        String cards = board.replaceFirst("(?s).*\"cards\":\\[(.*?)\\],\"themes\".*", "$1");
        return Pattern.compile("\"text\":\"([^\"]*)\"")
                .matcher(cards)
                .results()
                .map((MatchResult found) -> found.group(1))
                .sorted()
                .toList();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
