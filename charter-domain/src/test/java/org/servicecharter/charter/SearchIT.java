package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Fay;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftClause;
import org.servicecharter.charter.draft.DraftPrinciple;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.list.ListKeeping;
import org.servicecharter.charter.list.ListName;
import org.servicecharter.charter.search.Found;
import org.servicecharter.charter.search.Hit;
import org.servicecharter.charter.search.SearchQueries;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Snippet;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Side;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.charter.version.VersionState;

/** Staff find words wherever they may read, and nowhere else (design decision 13). */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterJourney journey;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftQueries drafts;

    @Inject
    private ListKeeping keeping;

    @Inject
    private SearchQueries search;

    @Inject
    private LongHistory history;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Fay fay;

    /** Nobody else uses it: tests share the database. */
    private final String word = "Ä" + UUID.randomUUID().toString().substring(0, 8);

    private final String plain = word.replace("Ä", "a");

    @Test
    @DisplayName("What is drafted is found by those who may read it, and by all once it is published")
    void draftsAreForTheirReaders() throws Exception {
        String code = fay.get(() -> beginning.startFrom(found()));

        assertThat(ella.get(() -> search.find(plain + " greet", 1)).hits())
                .extracting(Hit::isEntry)
                .containsOnly(true); // what workshops found stands on the lists at once
        assertThat(charterHits(ada.get(() -> search.find(plain + " GREET", 1))))
                .extracting(Hit::part, Hit::state)
                .containsExactly(tuple(Part.DO, VersionState.DRAFTING));

        journey.describe(code);
        journey.submit(code);
        journey.publish(code, null, null);
        assertThat(charterHits(ella.get(() -> search.find(plain + " greet", 1))))
                .extracting(Hit::state, Hit::clause)
                .containsExactly(tuple(VersionState.PUBLISHED, "We greet you, " + word + "."));
        assertThat(ella.get(() -> search.find(plain + " we", 1))
                        .hits()
                        .get(0)
                        .snippet()
                        .pieces())
                .contains(new Snippet.Piece(word, true));
    }

    @Test
    @DisplayName("Every word must be in one and the same card; staff read cards (design decision 8)")
    void cardsAreFound() throws Exception {
        String code = fay.get(() -> beginning.startFrom(found()));

        List<Hit> cards = fay.get(() -> search.find("smile " + plain, 1)).hits();
        assertThat(cards).hasSize(3).allMatch(Hit::isCard).extracting(Hit::code).containsOnly(code);
        assertThat(cards).extracting(Hit::part).containsExactlyInAnyOrder(Part.DEFINITION, Part.PRINCIPLE, Part.DO);
        assertThat(fay.get(() -> search.find("smile " + plain + " listen", 1)).hits())
                .isEmpty();
        assertThat(fay.get(() -> search.find("workshop " + plain + "x", 1)).hits())
                .isEmpty();
    }

    @Test
    void anOlderVersionIsFoundBehindTheOneInForceAndWhatStayedTheSameOnce() throws Exception {
        String code = fay.get(() -> beginning.startFrom(found()));
        journey.describe(code);
        journey.submit(code);
        journey.publish(code, null, null);
        ada.does(() -> beginning.startNext(code));
        ClauseView deed =
                ada.get(() -> drafts.draft(code)).principles().get(0).dos().get(0);
        ada.does(() -> clauses.reword(code, deed.code(), deed.revision(), "We wave at you, " + word));
        journey.describe(code);
        journey.submit(code);
        journey.publish(code, ChangeKind.MATERIAL, "Waving is seen from farther away");

        List<Hit> all = charterHits(ella.get(() -> search.find(plain + " we you", 1)));
        assertThat(all).extracting(Hit::version).containsExactly(2, 2, 1);
        assertThat(all.get(2).clause()).startsWith("We greet you");
        assertThat(all.get(2).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(charterHits(ella.get(() -> search.find(plain + " see you", 1))))
                .hasSize(1)
                .allSatisfy(hit -> {
                    assertThat(hit.version()).isEqualTo(2);
                    assertThat(hit.also()).containsExactly(1);
                });
    }

    @Test
    @DisplayName("Edits are found at once; what is taken out, and what stands under it, no longer")
    void theColumnMovesWithTheEdit() throws Exception {
        String code = ada.get(() -> beginning.startEmpty("Search " + word));
        ada.does(() -> clauses.addPrinciple(code, "We answer " + word));
        ClauseView principle =
                ada.get(() -> drafts.draft(code)).principles().get(0).statement();
        ada.does(() -> clauses.addBehaviour(code, principle.code(), Side.DO, "Ring back " + word));
        assertThat(ada.get(() -> search.find(plain, 1)).hits())
                .extracting(Hit::part)
                .containsExactlyInAnyOrder(Part.TITLE, Part.PRINCIPLE, Part.DO);

        ada.does(() -> clauses.reword(code, principle.code(), principle.revision(), "We reply " + word));
        assertThat(ada.get(() -> search.find(plain + " answer", 1)).hits()).isEmpty();
        assertThat(ada.get(() -> search.find(plain + " reply", 1)).hits()).hasSize(1);

        long now = ada.get(() -> drafts.draft(code))
                .principles()
                .get(0)
                .statement()
                .revision();
        ada.does(() -> clauses.remove(code, principle.code(), now));
        assertThat(ada.get(() -> search.find(plain, 1)).hits())
                .extracting(Hit::part)
                .containsExactly(Part.TITLE);
    }

    @Test
    void entriesOfTheListsAreFoundAndSignsAreNoPattern() throws Exception {
        String entry = ella.get(() -> keeping.add(ListName.DONT, "Never 100% sure: " + word));

        assertThat(ella.get(() -> search.find("100% " + plain, 1)).hits())
                .extracting(Hit::code)
                .containsExactly(entry);
        assertThat(ella.get(() -> search.find("1%0 " + plain, 1)).hits()).isEmpty();
        assertThat(ella.get(() -> search.find("_00% " + plain, 1)).hits()).isEmpty();
        assertThat(ella.get(() -> search.find(" ", 3)).hits()).isEmpty();
    }

    @Test
    @DisplayName("200 clauses in each of 20 versions are searched, the rows of a page at a time")
    void aLongHistoryIsToldByThePage() throws Exception {
        history.write("LONG-" + plain, word);

        Found found = ella.get(() -> search.find("WE " + plain, 4));

        assertThat(found.all()).isEqualTo(200 + 100 * 19); // half of the clauses read differently in each version
        assertThat(found.hits()).hasSize(SearchQueries.HITS).allMatch(hit -> hit.version() == 20);
    }

    private static List<Hit> charterHits(Found found) {
        return found.hits().stream()
                .filter(hit -> !hit.isEntry() && !hit.isCard())
                .toList();
    }

    private DraftText found() {
        List<ClauseSource> from = List.of(new ClauseSource(
                "WORK-S",
                "Front desk",
                "Welcome",
                3,
                List.of(new SourceCard("DO", "Smile and greet, " + word), new SourceCard("DO", "Listen, " + word))));
        return new DraftText(
                "Found " + word,
                "WORK-S",
                "Front desk",
                new DraftClause("Customer service means seeing who is there, " + word, from),
                List.of(new DraftPrinciple(
                        new DraftClause("We see you, " + word, from),
                        List.of(new DraftClause("We greet you, " + word + ".", from)),
                        List.of(new DraftClause("Do not let anybody wait, " + word, List.of())))),
                List.of());
    }
}
