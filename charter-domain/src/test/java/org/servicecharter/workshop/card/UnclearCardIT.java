package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.NotRunning;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.theme.Merging;

/** Cards that somebody asked about while they are read: stage 4, "all cards seen; unclear ones marked". */
@ExtendWith(ArquillianExtension.class)
class UnclearCardIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private CardEditing editing;

    @Inject
    private Merging merging;

    @Inject
    private StageMoving moving;

    private String code;
    private Seat ann;

    @BeforeEach
    void cardsAreRead() throws Exception {
        code = table.writing(Anonymity.ALIAS);
        ann = table.seats(code, 1).get(0);
        table.write(ann, Chart.DO, "Own it");
        table.write(ann, Chart.DO, "own it!");
        table.move(code, Stage.REVEAL);
    }

    @Test
    @DisplayName("everyone sees the mark and that it goes; nothing of who asked or who marked is kept")
    void theMarkIsEverybodysAndNobodys() throws Exception {
        mark("Own it", true);
        assertThat(unclear()).containsExactly("Own it");
        assertThat(told()).contains("\"unclear\":true").doesNotContain(ann.participantId());
        assertThat(told()).doesNotContainIgnoringCase("fay");
        mark("Own it", true);
        mark("Own it", false);
        assertThat(unclear()).isEmpty();
        assertThat(told()).contains("\"unclear\":false");
    }

    @Test
    void whatIsWordedAnewIsExplained() throws Exception {
        mark("Own it", true);
        fay.does(() -> editing.edit(code, Table.key(), card("Own it"), "See a complaint through to its end"));
        assertThat(unclear()).isEmpty();
    }

    @Test
    @DisplayName("the card that is shown for an unclear one is unclear; cleared, both are, also once they are apart")
    void amongMergedCardsTheQuestionStays() throws Exception {
        mark("own it!", true);
        String merged = card("own it!");
        fay.does(() -> merging.merge(code, Table.key(), List.of(card("Own it"), merged)));
        assertThat(unclear()).containsExactly("Own it");
        assertThat(told()).contains("\"unclear\":true");
        fay.does(() -> merging.part(code, Table.key(), merged));
        assertThat(unclear()).containsExactly("own it!");

        fay.does(() -> merging.merge(code, Table.key(), List.of(card("Own it"), merged)));
        mark("Own it", false);
        fay.does(() -> merging.part(code, Table.key(), merged));
        assertThat(unclear()).isEmpty();
    }

    @Test
    @DisplayName("it stays on the card in the steps that follow, also on its copy, until it is cleared")
    void itStaysUntilItIsCleared() throws Exception {
        mark("Own it", true);
        table.moveOnTo(code, Stage.CLUSTER);
        String one = table.theme(ann, "Trust", List.of(card("Own it")));
        String other = table.theme(ann, "Care", List.of());
        assertThat(one).isNotEqualTo(other);
        table.as(ann, () -> merging.copy(code, Table.key(), card("Own it"), other));
        assertThat(unclear()).containsExactly("Own it", "Own it");
        mark("Own it", false);
        assertThat(unclear()).containsExactly("Own it");
    }

    @Test
    void whoLeadsMarksAndOnlyWhileItRuns() throws Exception {
        String id = card("Own it");
        assertThatThrownBy(() -> table.does(ann, () -> editing.mark(code, Table.key(), id, true)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> fay.does(() -> editing.mark(code, Table.key(), "nothing", true)))
                .isInstanceOf(CardNotFound.class);
        fay.does(() -> moving.pause(code, Table.key()));
        assertThatThrownBy(() -> mark("Own it", true)).isInstanceOf(NotRunning.class);
        assertThat(unclear()).isEmpty();
    }

    private void mark(String text, boolean unclear) throws Exception {
        String id = card(text);
        fay.does(() -> editing.mark(code, Table.key(), id, unclear));
    }

    private String card(String text) throws Exception {
        return table.board(ann).cards().stream()
                .filter(one -> one.text().equals(text) && one.copyOf() == null)
                .map(CardView::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> unclear() throws Exception {
        return table.board(ann).cards().stream()
                .filter(CardView::unclear)
                .map(CardView::text)
                .toList();
    }

    /** What everybody heard last of a card. */
    private String told() {
        return table.log(code).stream()
                .filter(entry -> entry.kind() == BoardEventKind.CARD)
                .map(BoardEntry::content)
                .reduce("", (before, last) -> last);
    }
}
