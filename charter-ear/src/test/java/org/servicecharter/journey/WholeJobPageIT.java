package org.servicecharter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.PageQuality;

/** The whole job, played by eleven people in a browser each, on a portal set up through its link and an import. */
@ExtendWith(Browsers.Extension.class)
public class WholeJobPageIT {

    private static final String DEFINITION = "Customer service means giving people what we said we would give them.";
    private static final String REWORDED =
            "Customer service means giving people what we said we would, and taking care of them on the way.";

    private static final String SURE = "How sure are you that we will live by this?";
    private static final String ADDED = "We say when you will hear from us.";

    private Browsers browsers;

    @Test
    @DisplayName("AT-01, AT-17: from two flip charts to a signed charter")
    public void fromTwoFlipChartsToASignedCharter(Browsers given) throws Exception {
        browsers = given;
        People people = bringPeopleIn();
        Facilitating fay = new Facilitating(people.comesIn("Fay Foster"));
        String code = fay.planAndOpen("What our patients notice");
        Page room = browsers.room();
        room.navigate(fay.roomAddress());
        PageQuality.assertSound(room, "room");
        seesWhole(room.getByRole(AriaRole.IMG)); // the way in

        List<Participating> phones = join(code);
        fay.seesPresent(phones.size());
        write(fay, room, phones);
        state(fay, phones);
        group(fay, phones);
        vote(fay, phones);
        distil(fay, phones, room);
        ask(fay, room, phones);
        assertHolds(fay.export(code), Script.statements());

        Chartering ada = new Chartering(people.comesIn("Ada Ames"));
        Chartering pia = new Chartering(people.comesIn("Pia Price"));
        String charter = publish(ada, pia);
        assertHolds(ada.export(charter), List.of(REWORDED));

        Signing emil = new Signing(people.comesIn("Emil Ekman", browsers.phone()));
        Signing mia = new Signing(people.comesIn("Mia Moss"));
        Signing ella = new Signing(people.comesIn("Ella Ek"));
        sign(charter, emil, mia, ella);
        renew(charter, ada, pia);
        signAgain(emil, mia, ella);
    }

    private People bringPeopleIn() throws URISyntaxException {
        String setup = browsers.portal().terminal().replaceFirst("(?s).*(http\\S+setup\\S+).*", "$1");
        Administering adam = new Administering(browsers.laptop());
        adam.setUp(setup);
        Path file = Path.of(WholeJobPageIT.class.getResource("people.csv").toURI());
        Map<String, String> invitations = adam.bringIn(file, 6);
        assertThat(invitations).hasSize(6);
        return new People(browsers, invitations);
    }

    private List<Participating> join(String code) {
        List<Participating> phones = Stream.generate(browsers::phone)
                .limit(5)
                .map(Participating::new)
                .toList();
        phones.forEach(phone -> phone.join(code));
        PageQuality.assertSound(phones.get(0).page(), "joined");
        return phones;
    }

    /** Nobody sees another's cards before the reveal; then everybody sees all of them. */
    private void write(Facilitating fay, Page room, List<Participating> phones) {
        fay.beginWriting();
        phones.forEach(phone -> phone.seesStep("Think of service you received. What did they do?"));
        PageQuality.assertSound(phones.get(0).page(), "write");
        List<Script.Card> cards = Script.cards();
        IntStream.range(0, cards.size()).forEach(i -> phones.get(i % 5).write(cards.get(i)));

        for (int phone = 0; phone < 5; phone++) {
            int own = phone;
            phones.get(phone)
                    .seesNothingOf(IntStream.range(0, cards.size())
                            .filter(i -> i % 5 != own)
                            .mapToObj(i -> cards.get(i).text())
                            .toList());
        }
        List<String> all = cards.stream().map(Script.Card::text).toList();
        assertThat(all).noneMatch(room.locator("body").innerText()::contains);
        assertThat(all).noneMatch(fay.page().locator("body").innerText()::contains);
        phones.forEach(Participating::finish);

        fay.goOn("Next: show all cards", "Read");
        phones.forEach(Participating::seesCharts);
        for (Page screen : List.of(room, fay.page())) {
            Charts.assertShown(screen, Script.DO, Script.texts("DO"));
            Charts.assertShown(screen, Script.DONT, Script.texts("DONT"));
        }
        PageQuality.assertAccessible(room, "room-cards");
        PageQuality.assertAccessible(phones.get(0).page(), "cards");
    }

    private void state(Facilitating fay, List<Participating> phones) {
        fay.goOn("Next: finish the sentence", "Finish the sentence");
        List<String> statements = Script.statements();
        for (int i = 0; i < statements.size(); i++) {
            phones.get(i).seesStep("Finish the sentence");
            phones.get(i).write(statements.get(i));
        }
        phones.get(4).seesNothingOf(statements);
    }

    /** Participants and facilitator make themes by selecting and assigning, and one card is dragged. */
    private void group(Facilitating fay, List<Participating> phones) {
        fay.goOn("Next: group the cards", "Group");
        List<String> themes = Script.THEMES;
        for (int i = 0; i < 3; i++) {
            phones.get(i).seesStep("Put together what belongs together");
            phones.get(i).group(Script.ofTheme(themes.get(i)));
            phones.get(i).nameTheme(themes.get(i));
        }
        List<String> respect = Script.ofTheme(themes.get(3));
        fay.grouping().intoNewTheme(respect.subList(1, respect.size()));
        fay.grouping().name(themes.get(3));
        fay.grouping().into(themes.get(3), respect.get(0));
        new Grouping(phones.get(4).page())
                .into(themes.get(0), Script.statements().get(3));
        for (int i = 1; i < 4; i++) {
            fay.grouping().assertHolds(themes.get(i), Script.ofTheme(themes.get(i)));
            new Grouping(phones.get(4).page()).assertHolds(themes.get(i), Script.ofTheme(themes.get(i)));
        }
        PageQuality.assertAccessible(phones.get(0).page(), "group");
        fay.goOn("Next: name the themes", "Name themes");
    }

    /** Counts stay hidden until voting closes, and nobody places more than the budget. */
    private void vote(Facilitating fay, List<Participating> phones) {
        fay.goOn("Next: vote", "Vote");
        int budget = phones.get(0).budget();
        for (Participating phone : phones.subList(1, 5)) {
            phone.vote(Script.THEMES.get(3), 1, budget - 1, budget);
        }
        phones.get(0).vote(Script.THEMES.get(1), 1, budget - 1, budget);
        PageQuality.assertAccessible(phones.get(0).page(), "vote");
        assertThat(fay.page().locator("body").innerText()).doesNotContain("4 dots");
        fay.goOn("Next: close the vote", "Find the words");
        fay.seesDots(Script.THEMES.get(3), 4);
        fay.seesDots(Script.THEMES.get(1), 1);
    }

    private void distil(Facilitating fay, List<Participating> phones, Page room) {
        fay.define(DEFINITION, Script.statements().subList(0, 2));
        Script.THEMES.forEach(fay::makePrinciple);
        fay.goOn("Next: behaviours", "Say what we would see");
        for (Script.Card card : Script.cards()) {
            fay.use(card.theme(), card.text());
        }
        PageQuality.assertAccessible(fay.page(), "distil");
        fay.goOn("Next: check", "Check");
        seesWhole(room.getByText(Script.THEMES.get(3)));
        fay.goOn("Next: show the result", "Close");
        phones.forEach(phone -> assertThat(phone.page().getByText(DEFINITION)).isVisible());
        seesWhole(room.getByText(DEFINITION));
    }

    /** How sure everybody is: no count before all see it. One of them would like to review the draft. */
    private void ask(Facilitating fay, Page room, List<Participating> phones) {
        IntStream.range(0, phones.size()).forEach(i -> phones.get(i).isSure(i == 0 ? 2 : 4));
        phones.get(1).offerReview("Zoe, front desk");
        assertThat(room.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(SURE)))
                .isVisible();
        PageQuality.assertAccessible(phones.get(1).page(), "close");
        assertThat(room.locator("body").innerText()).doesNotContain("In the middle");

        fay.showCounts(phones.size());
        for (Page screen : List.of(room, fay.page(), phones.get(1).page())) {
            assertThat(screen.getByText("In the middle: 4")).isVisible();
            PageQuality.assertAccessible(screen, "close-counted");
        }
        assertThat(fay.page().getByText("Zoe, front desk")).isVisible();
        assertThat(room.locator("body").innerText()).doesNotContain("Zoe");
        fay.close();
    }

    private String publish(Chartering ada, Chartering pia) {
        String charter = ada.openDraft();
        ada.seesWords(DEFINITION, "From 2 statements");
        ada.seesWords(Script.texts("DO").toArray(String[]::new));
        ada.reword(DEFINITION, REWORDED);
        ada.follows("Say for which customers it is.", "For which customers");
        ada.describe(LocalDate.now(ZoneOffset.UTC));
        ada.handIn();
        pia.review(1);
        pia.publish(1);

        Page anyone = browsers.phone();
        anyone.navigate("/c/" + charter);
        Stream.concat(Stream.of(REWORDED), Script.cards().stream().map(Script.Card::text))
                .forEach(words -> assertThat(anyone.getByText(words, new Page.GetByTextOptions().setExact(true)))
                        .isVisible());
        assertThat(anyone.locator("body").innerText()).doesNotContain(DEFINITION);
        assertThat(anyone.locator("ul.do li").first()).containsText("From one card");
        PageQuality.assertSound(anyone, "published");
        return charter;
    }

    private static void sign(String charter, Signing emil, Signing mia, Signing ella) {
        String receipt = emil.readAndSign("Emil Ekman", 1, REWORDED);
        assertThat(receipt).contains("Emil Ekman").contains(charter);
        emil.readsCards(charter, Script.texts("DO").get(0));
        emil.verifies(receipt, "Emil Ekman");
        emil.verifiesWithPageAndCommand(receipt);
        mia.seesInTeam("Emil Ekman", true);
        mia.seesInTeam("Ella Ek", false);
        ella.declines(1, "I am alone at the desk on Mondays.");
        mia.seesInTeam("Ella Ek", "Declined: please talk");
        ella.readAndSign("Ella Ek", 1, REWORDED);
        mia.seesInTeam("Ella Ek", true);
    }

    /** A second version whose meaning changed; the first stays readable as it was signed. */
    private void renew(String charter, Chartering ada, Chartering pia) {
        ada.startNext(charter);
        ada.reword(REWORDED, REWORDED + " " + ADDED);
        ada.describe(LocalDate.now(ZoneOffset.UTC));
        ada.handIn();
        pia.review(2);
        pia.giveMaterialReason("Customers told us that they wait too long for an answer");
        pia.publish(2);
        ada.compares(charter, ADDED);

        Page anyone = browsers.phone();
        anyone.navigate("/c/" + charter);
        assertThat(anyone.getByText(REWORDED + " " + ADDED)).isVisible();
        anyone.navigate("/c/" + charter + "?version=1");
        assertThat(anyone.getByText(REWORDED)).isVisible();
        assertThat(anyone.getByText(ADDED)).hasCount(0);
    }

    /** Everybody is asked again and sees what changed; what is signed stays signed. */
    private static void signAgain(Signing emil, Signing mia, Signing ella) {
        mia.seesInTeam("Emil Ekman", false);
        mia.seesInTeam("Ella Ek", false);
        String before = emil.receipt(1);
        emil.seesWhatChanged(1, ADDED);
        emil.readAndSign("Emil Ekman", 2, "Asked again because the meaning changed");
        assertThat(emil.receipt(1)).isEqualTo(before);
        mia.seesInTeam("Emil Ekman", true);
        mia.seesInTeam("Ella Ek", false);
        ella.seesWhatChanged(1, ADDED);
    }

    /** Nobody scrolls a wall. */
    private static void seesWhole(Locator part) {
        assertThat(part).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    /** Every card of the script as it was typed, every theme, and these. */
    private static void assertHolds(String json, List<String> texts) {
        Stream.of(Script.cards().stream().map(Script.Card::text), Script.THEMES.stream(), texts.stream())
                .flatMap(each -> each)
                .forEach(text -> assertThat(json).contains("\"" + text + "\""));
    }
}
