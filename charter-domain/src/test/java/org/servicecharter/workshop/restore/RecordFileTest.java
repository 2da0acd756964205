package org.servicecharter.workshop.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.shared.Told;
import org.servicecharter.workshop.PlanNotUsable;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.card.CardSource;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.theme.EarlierCount;

/** What a saved workshop must look like to be brought in; everything else is refused with its place. */
class RecordFileTest {

    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");

    @Test
    void everythingInTheFileIsRead() {
        WorkshopRecord record = read(SavedWorkshop.file());

        assertThat(record.title()).isEqualTo("Good service \uD83D\uDE42 שירות");
        assertThat(record.step()).isEqualTo(3);
        assertThat(record.plan().get(0).question()).isEqualTo("What\nhelps?");
        assertThat(record.moves().get(1).to()).isEqualTo(Stage.CLOSE);
        assertThat(record.cards()).extracting(CardView::copyOf).containsExactly(null, "c1");
        assertThat(record.cards().get(0).merged())
                .containsExactly(new CardView.Merged("c2", "listen!", false, false, false, CardSource.BOARD, null));
        assertThat(record.cards()).extracting(CardView::unclear).containsOnly(false); // as in any older file
        assertThat(record.themes()).hasSize(2);
        assertThat(record.definition().cards()).containsExactly("c2");
        assertThat(record.principles().get(0).behaviours().get(0).card()).isEqualTo("c1");
        assertThat(record.flags().get(0).raised()).isEqualTo(2);
        assertThat(record.takenOut()).hasSize(1);
    }

    @Test
    @DisplayName(
            "a file of before earlier totals were kept is read: its dots are of the vote that lies behind its step")
    void aFileWithoutEarlierTotalsIsRead() {
        WorkshopRecord old = read(SavedWorkshop.file());
        assertThat(old.themes()).allMatch(theme -> theme.before().isEmpty());
        assertThat(old.countedVote()).isNull();
        assertThat(RecordCheck.counted(old)).isEqualTo(1);

        WorkshopRecord told = read(SavedWorkshop.with("/countedVote", "2"));
        assertThat(RecordCheck.counted(told)).isEqualTo(2);
        assertThat(read(SavedWorkshop.with("/themes/1/before", "[{\"vote\":1,\"dots\":7}]"))
                        .themes()
                        .get(1)
                        .before())
                .containsExactly(new EarlierCount(1, 7));
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        String file = "\uFEFF" + new String(SavedWorkshop.file(), StandardCharsets.UTF_8);
        assertThat(read(file.getBytes(StandardCharsets.UTF_8)).cards()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "/format | 'service-charter-workshop/2' | newer | service-charter-workshop/2",
                "/format | 'service-charter/1' | other | ~~",
                "/format | null | other | ~~",
                "/songs | [] | unknown | songs",
                "/cards/1/colour | 'red' | unknown | cards 2, colour",
                "/title | null | missing | title",
                "/title | ' ' | text | title",
                "/title | 7 | kind | title",
                "/title | 'a\\u0000b' | text | title",
                "/state | 'DREAMING' | choice | state",
                "/anonymity | 7 | choice | anonymity",
                "/step | 41 | number | step",
                "/step | 2.5 | number | step",
                "/step | 1e999999999 | number | step",
                "/participants | -1 | number | participants",
                "/participants | 20001 | number | participants",
                "/participants | 3000000000 | number | participants",
                "/plan/0/name | 'SING' | choice | plan 1, name",
                "/plan/0/minutes | 241 | number | plan 1, minutes",
                "/plan | {} | kind | plan",
                "/moves/1/at | 'yesterday' | moment | moves 2, at",
                "/moves/1/at | '1999-12-31T23:59:59Z' | moment | moves 2, at",
                "/moves/1/at | '+999999999-12-31T23:59:59Z' | moment | moves 2, at",
                "/moves/1/at | null | missing | moves 2, at",
                "/moves/1/at | '2026-02-01T09:00:01Z' | future | moves 2, at",
                "/cards/0 | 7 | kind | cards 1",
                "/cards/0/late | 'no' | kind | cards 1, late",
                "/takenOut/0/reason | 'FEW_WROTE' | choice | takenOut 1, reason",
                "/cards/0/unclear | 'no' | kind | cards 1, unclear",
                "/cards/0/text | '' | text | cards 1, text",
                "/cards/0/merged/0/text | '' | text | cards 1, merged 1, text",
                "/cards/0/theme | 'c1' | gone | cards 1, theme",
                "/cards/1/copyOf | 'c9' | gone | cards 2, copyOf",
                "/cards/1/copyOf | 'c3' | copy | cards 2",
                "/cards/0/copyOf | 'c2' | copy | cards 1",
                "/cards/1/id | 'c2' | twice | cards 2, id",
                "/themes/0/id | 'c1' | twice | themes 1, id",
                "/themes/0/dots | -1 | number | themes 1, dots",
                "/themes/0/before | [{'vote':0,'dots':1}] | number | themes 1, before 1, vote",
                "/themes/0/before | [{'vote':2,'dots':-1}] | number | themes 1, before 1, dots",
                "/themes/0/before | [{'vote':1,'dots':1}] | votes | themes 1, before 1, vote",
                "/themes/1/before | [{'vote':2,'dots':1},{'vote':2,'dots':1}] | votes | themes 2, before 2, vote",
                "/countedVote | 41 | number | countedVote",
                "/definition/cards/0 | 't1' | gone | definition, cards 1",
                "/definition/text | 'One. Two. Three. Four.' | sentences | definition, text",
                "/principles/0/theme | 't9' | gone | principles 1, theme",
                "/principles/0/behaviours/0/card | 'c9' | gone | principles 1, behaviours 1, card",
                "/principles/0/behaviours/0/kind | 'MEANS' | choice | principles 1, behaviours 1, kind",
                "/flags/0/clause | 'p1' | gone | flags 1, clause",
                "/flags/0/part | 'DEFINITION' | gone | flags 1, clause",
                "/flags/0/raised | 0 | number | flags 1, raised",
                "/polls/0/question | 'WHY' | choice | polls 1, question",
                "/polls/0/counts/1 | -1 | number | polls 1, counts 2",
                "/polls/0/answered | 5 | counts | polls 1",
                "/plan/0/dots | 11 | number | plan 1, dots",
                "/anonymity | 'ANONYMOUS' | author | cards 1, author",
                "/step | 0 | step | step",
                "/state | 'DRAFT' | step | step",
                "/state | 'CLOSED' | missing | closedAt",
                "/cardsRemovedAt | '2026-01-03T09:00:00Z' | removed | cardsRemovedAt"
            })
    void whatCannotBeUsedIsRefusedWithItsPlace(String pointer, String value, String what, String place) {
        refused(SavedWorkshop.with(pointer, value.replace('\'', '"')), what, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Good morning", "{\"format\":", "{\"format\": \"service-charter-workshop/1\",}"})
    void whatIsNoJsonIsRefused(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "json", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"cards\":[]}", "{\"format\":{}}"})
    void otherJsonIsRefused(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "other", "");
    }

    @Test
    void jsonOfEndlessDepthIsRefused() {
        String deep = "{\"format\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep.getBytes(StandardCharsets.UTF_8))).isInstanceOf(RecordNotUsable.class);
    }

    @Test
    void anotherEncodingIsRefused() {
        String file = new String(SavedWorkshop.file(), StandardCharsets.UTF_8);
        refused(file.replace("Listen", "H\u00f6ren").getBytes(StandardCharsets.ISO_8859_1), "encoding", "");
    }

    @Test
    void aFileOfMoreThanEightMegabytesIsRefused() {
        refused(new byte[RecordFile.MAX_BYTES + 1], "size", "8");
    }

    @Test
    void moreCardsThanAnyBoardHoldsAreRefused() {
        String cards = "[" + "7,".repeat(Told.MOST) + "7]";
        refused(SavedWorkshop.with("/cards", cards), "many", "cards");
    }

    @Test
    void aTextOverItsLimitIsRefusedAndOneAtItIsNot() {
        refused(SavedWorkshop.with("/cards/0/text", '"' + "x".repeat(501) + '"'), "text", "cards 1, text");
        assertThat(read(SavedWorkshop.with("/cards/0/text", '"' + "x".repeat(500) + '"'))
                        .cards())
                .hasSize(2);
    }

    @Test
    void aPlanThatCannotBeWalkedIsRefused() {
        assertThatThrownBy(() -> read(SavedWorkshop.with("/plan/0/name", "\"VOTE\"")))
                .isInstanceOf(PlanNotUsable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/cards", "/cards/0/late", "/participants", "/flags/0/kind", "/step"})
    void whatIsMissingIsRefused(String pointer) {
        assertThat(refusal(SavedWorkshop.without(pointer)).key()).isEqualTo("workshop.recordNotUsable.missing");
    }

    @Test
    @DisplayName("each refusal has its sentence, with every value it names")
    void eachRefusalHasItsSentence() {
        ResourceBundle rules = ResourceBundle.getBundle("org.servicecharter.rules");
        for (String what : List.of(
                "size",
                "encoding",
                "json",
                "other",
                "newer",
                "unknown",
                "missing",
                "kind",
                "text",
                "number",
                "choice",
                "moment",
                "future",
                "many",
                "twice",
                "votes",
                "gone",
                "copy",
                "author",
                "step",
                "notBegun",
                "removed",
                "sentences")) {
            assertThat(rules.getString("workshop.recordNotUsable." + what)).endsWith("Nothing was brought in.");
        }
    }

    private static WorkshopRecord read(byte[] file) {
        return RecordCheck.checked(RecordFile.read(file), NOW);
    }

    private static void refused(byte[] file, String what, String place) {
        RecordNotUsable refused = refusal(file);
        assertThat(refused.key()).isEqualTo("workshop.recordNotUsable." + what);
        assertThat(refused.arguments()[0]).isEqualTo(place);
    }

    private static RecordNotUsable refusal(byte[] file) {
        RecordNotUsable refused = catchThrowableOfType(RecordNotUsable.class, () -> read(file));
        assertThat(refused).isNotNull();
        return refused;
    }
}
