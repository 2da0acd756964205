package org.servicecharter.charter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Side;

@DisplayName("several workshops feed one draft, and every clause keeps where it came from")
class ConfluenceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final ClauseSource SPRING = new ClauseSource("W1", "Spring", "Seeing", 3, List.of());
    private static final ClauseSource AUTUMN = new ClauseSource("W2", "Autumn", "Greeting", 5, List.of());

    private final CharterVersion ours = version("Customer service means seeing who is there.", SPRING, "We greet you.");
    private int codes;

    @Test
    void whatReadsTheSameBecomesOneClauseWithBothSources() {
        CharterVersion theirs = version("Customer service means SEEING who is there", AUTUMN, "we  greet you");
        theirs.draft("ada", NOW).addBehaviour("see", Side.DONT, "d2", "We do not look away.", List.of(AUTUMN));

        Joined joined = take(theirs);

        assertThat(joined).isEqualTo(new Joined(1, 3, null));
        assertThat(ours.wording().principles()).singleElement().satisfies(see -> {
            assertThat(see.getSources()).containsExactly(SPRING, AUTUMN);
            assertThat(see.dos()).singleElement().satisfies(greet -> {
                assertThat(greet.getWording()).isEqualTo("We greet you.");
                assertThat(greet.getSources()).containsExactly(SPRING, AUTUMN);
            });
            assertThat(see.donts()).singleElement().satisfies(away -> assertThat(away.getSources())
                    .containsExactly(AUTUMN));
        });
    }

    @Test
    void aDefinitionThatIsThereStaysAndTheOtherIsTold() {
        CharterVersion theirs = version("Customer service means listening.", AUTUMN, "We ask.");

        Joined joined = take(theirs);

        assertThat(joined).isEqualTo(new Joined(1, 1, "Customer service means listening."));
        assertThat(ours.wording().definition().map(Clause::getWording))
                .contains("Customer service means seeing who is there.");
        assertThat(ours.wording().principles().get(0).dos())
                .extracting(Clause::getWording)
                .containsExactly("We greet you.", "We ask.");
    }

    @Test
    void aPlaceholderMakesRoomAndIsNotTakenAlong() {
        ours.draft("ada", NOW).holdPlace("def");
        CharterVersion theirs = version("Customer service means listening.", AUTUMN, "Write here.");
        theirs.draft("ada", NOW).holdPlace("greet");

        assertThat(take(theirs)).isEqualTo(new Joined(1, 1, null));
        assertThat(ours.wording().definition().map(Clause::getWording)).contains("Customer service means listening.");
        assertThat(ours.wording().principles().get(0).dos()).hasSize(1);
    }

    @Test
    void theOtherDraftStaysAsItWas() {
        CharterVersion theirs = version("Customer service means listening.", AUTUMN, "We ask.");
        List<String> before = theirs.wording().clauses().map(Clause::getWording).toList();
        take(theirs);
        assertThat(theirs.wording().clauses().map(Clause::getWording)).isEqualTo(before);
        assertThat(theirs.wording().clauses())
                .allSatisfy(clause -> assertThat(clause.getSources()).containsExactly(AUTUMN));
    }

    private Joined take(CharterVersion theirs) {
        return new Confluence(ours, ours.draft("ada", NOW), () -> "new" + codes++).take(theirs.wording());
    }

    private static CharterVersion version(String definition, ClauseSource source, String behaviour) {
        CharterVersion version = new CharterVersion("library", Particulars.titled("Found"), "fay", NOW);
        Draft draft = version.draft("fay", NOW);
        draft.define("def", definition, List.of(source));
        Principle see = draft.addPrinciple("see", "We see you", List.of(source));
        draft.addBehaviour(see.getCode(), Side.DO, "greet", behaviour, List.of(source));
        return version;
    }
}
