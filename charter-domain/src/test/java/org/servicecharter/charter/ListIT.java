package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Fay;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftClause;
import org.servicecharter.charter.draft.DraftPrinciple;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.list.EntryChangedMeanwhile;
import org.servicecharter.charter.list.EntryNotFound;
import org.servicecharter.charter.list.EntryNotYours;
import org.servicecharter.charter.list.EntryRow;
import org.servicecharter.charter.list.EntryTaken;
import org.servicecharter.charter.list.EntryThere;
import org.servicecharter.charter.list.EntryView;
import org.servicecharter.charter.list.ListKeeping;
import org.servicecharter.charter.list.ListName;
import org.servicecharter.charter.list.ListQueries;
import org.servicecharter.charter.list.ListTaking;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.charter.version.WordingNotUsable;

/** What all workshops found stands on lists that staff keep, from the cards to the clauses. */
@ExtendWith(ArquillianExtension.class)
class ListIT {

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
    private ListTaking taking;

    @Inject
    private ListQueries lists;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @Inject
    private Fay fay;

    private final String words = "We answer within a day " + UUID.randomUUID();

    @Test
    @DisplayName("Two workshops that came to the same words have one entry with the cards of both, and its clauses")
    void whatWorkshopsFoundIsOnTheLists() throws Exception {
        String first = fay.get(() -> beginning.startFrom(found("WORK-A", "Answer today")));
        String second = fay.get(() -> beginning.startFrom(found("WORK-B", "Never leave a letter")));

        EntryView entry = fay.get(() -> lists.entry(row(ListName.DO, words).code()));
        assertThat(entry.sources())
                .flatExtracting(ClauseSource::cards)
                .extracting(SourceCard::text)
                .containsExactly("Answer today", "Never leave a letter");
        assertThat(entry.became()).extracting(EntryView.Became::charter).containsExactlyInAnyOrder(first, second);
        assertThat(entry.became()).noneMatch(EntryView.Became::published);
        assertThat(fay.get(() -> row(ListName.DO, words)).cards()).isEqualTo(2);
        assertThat(fay.get(() -> row(ListName.DONT, "Not: " + words))).isNotNull();
        assertThat(fay.get(() -> row(ListName.MEANS, "Customer service means: " + words)))
                .isNotNull();
    }

    @Test
    @DisplayName("Staff see what entries became in the charter in force, never in a draft")
    void draftsAreNotToldToEverybody() throws Exception {
        String code = fay.get(() -> beginning.startFrom(found("WORK-C", "Answer today")));
        String entry = fay.get(() -> row(ListName.DO, words)).code();
        assertThat(ella.get(() -> lists.entry(entry)).became()).isEmpty();
        assertThat(ella.get(() -> row(ListName.DO, words)).clauses()).isZero();

        journey.describe(code);
        journey.submit(code);
        journey.publish(code, null, null);

        assertThat(ella.get(() -> lists.entry(entry)).became())
                .containsExactly(new EntryView.Became(code, "Workshop WORK-C", 1, words, true));
        assertThat(ella.get(() -> row(ListName.DO, words)).clauses()).isEqualTo(1);
    }

    @Test
    void staffAddImproveCommentAndTakeBack() throws Exception {
        String code = ella.get(() -> keeping.add(ListName.DONT, "  " + words));
        assertThatThrownBy(() -> emil.does(() -> keeping.add(ListName.DONT, words.toUpperCase())))
                .isInstanceOf(EntryThere.class);
        assertThatThrownBy(() -> emil.does(() -> keeping.add(ListName.DONT, " ")))
                .isInstanceOf(WordingNotUsable.class);
        EntryView seen = ella.get(() -> lists.entry(code));

        emil.does(() -> keeping.improve(code, seen.revision(), "Better: " + words));
        assertThatThrownBy(() -> ella.does(() -> keeping.improve(code, seen.revision(), "Mine: " + words)))
                .isInstanceOf(EntryChangedMeanwhile.class);
        emil.does(() -> keeping.comment(code, "Seen every Monday"));
        EntryView now = ella.get(() -> lists.entry(code));
        assertThat(now.text()).isEqualTo("Better: " + words);
        assertThat(now.earlier()).extracting(EntryView.Earlier::text).containsExactly(words);
        assertThat(now.comments()).extracting(EntryView.Comment::text).containsExactly("Seen every Monday");
        long comment = now.comments().get(0).id();
        assertThatThrownBy(() -> ella.does(() -> keeping.removeComment(comment)))
                .isInstanceOf(EntryNotFound.class);
        emil.does(() -> keeping.removeComment(comment));
        assertThat(ella.get(() -> lists.entry(code)).comments()).isEmpty();

        assertThatThrownBy(() -> emil.does(() -> keeping.remove(code))).isInstanceOf(EntryNotYours.class);
        ella.does(() -> keeping.remove(code));
        assertThat(ella.get(() -> lists.rows(ListName.DONT, false)))
                .extracting(EntryRow::code)
                .doesNotContain(code);
        assertThat(ella.get(() -> lists.rows(ListName.DONT, true)))
                .extracting(EntryRow::code)
                .contains(code);
        ada.does(() -> keeping.putBack(code));
        assertThat(ella.get(() -> row(ListName.DONT, "Better: " + words))).isNotNull();
    }

    @Test
    @DisplayName("A person has one mark, which can be changed and taken back")
    void aMarkIsOnesOwn() throws Exception {
        String code = ella.get(() -> keeping.add(ListName.DO, words));

        ella.does(() -> keeping.mark(code, true));
        ella.does(() -> keeping.mark(code, false));
        emil.does(() -> keeping.mark(code, true));
        assertThat(ella.get(() -> lists.entry(code)).lived().mine()).isFalse();
        assertThat(emil.get(() -> lists.entry(code)).lived().mine()).isTrue();
        ella.does(() -> keeping.mark(code, null));
        assertThat(ella.get(() -> lists.entry(code)).lived().mine()).isNull();
    }

    @Test
    @DisplayName("An author takes an entry into a draft once, with its cards; taken out there it can be taken again")
    void anAuthorTakesAnEntry() throws Exception {
        fay.does(() -> beginning.startFrom(found("WORK-D", "Answer today")));
        String entry = fay.get(() -> row(ListName.DO, words)).code();
        String definition = fay.get(() -> row(ListName.MEANS, "Customer service means: " + words))
                .code();
        String draft = ada.get(() -> beginning.startEmpty("Taken " + words.substring(30)));
        ada.does(() -> clauses.addPrinciple(draft, "We answer"));
        String principle = ada.get(() -> drafts.draft(draft))
                .principles()
                .get(0)
                .statement()
                .code();

        ada.does(() -> taking.take(entry, draft, principle));
        ada.does(() -> taking.take(definition, draft, null));
        assertThatThrownBy(() -> ada.does(() -> taking.take(entry, draft, principle)))
                .isInstanceOf(EntryTaken.class);

        ClauseView taken =
                ada.get(() -> drafts.draft(draft)).principles().get(0).dos().get(0);
        assertThat(taken.text()).isEqualTo(words);
        assertThat(taken.provenance().cards()).isEqualTo(1);
        ada.does(() -> clauses.remove(draft, taken.code(), taken.revision()));
        ada.does(() -> taking.take(entry, draft, principle));
    }

    private EntryRow row(ListName list, String text) {
        return lists.rows(list, false).stream()
                .filter(row -> row.text().equals(text))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + text);
                })
                .orElse(null);
    }

    private DraftText found(String workshop, String card) {
        List<ClauseSource> from = List.of(
                new ClauseSource(workshop, "Workshop " + workshop, "Answers", 3, List.of(new SourceCard("DO", card))));
        return new DraftText(
                "Workshop " + workshop,
                workshop,
                "Workshop " + workshop,
                new DraftClause("Customer service means: " + words, from),
                List.of(new DraftPrinciple(
                        new DraftClause("We answer", from),
                        List.of(new DraftClause(words, from)),
                        List.of(new DraftClause("Not: " + words, from)))),
                List.of());
    }
}
