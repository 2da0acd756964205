package org.servicecharter.workshop.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.framework.Prompt;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.NotRunning;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.TextNotUsable;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.seat.Seat;

/** The question on everyone's screen. */
@ExtendWith(ArquillianExtension.class)
class PromptingIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Prompting prompting;

    @Test
    void aPromptIsOnEveryScreenUntilTheNextStep() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 1).get(0);
        assertThat(table.board(ann).prompt()).isNull();

        fay.does(() -> prompting.show(code, Table.key(), Prompt.WHAT_FEELING, null));
        fay.does(() -> prompting.show(code, Table.key(), Prompt.WHAT_WOULD_I_SEE, "not looked at"));

        assertThat(table.board(ann).prompt()).isEqualTo(new PromptView(Prompt.WHAT_WOULD_I_SEE, null));
        assertThat(table.boardOfFay(code).prompt()).isEqualTo(table.board(ann).prompt());
        assertThat(lastOf(code)).contains("WHAT_WOULD_I_SEE");

        table.move(code, Stage.REVEAL);
        assertThat(table.board(ann).prompt()).isNull();
        table.move(code, Stage.WRITE_DO_DONT);
        assertThat(table.board(ann).prompt()).isNull();
    }

    @Test
    void aQuestionOfOnesOwnIsAskedAndTakenAway() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 1).get(0);

        fay.does(() -> prompting.show(code, Table.key(), null, "What did the porter do?"));
        assertThat(table.board(ann).prompt()).isEqualTo(new PromptView(null, "What did the porter do?"));
        assertThatThrownBy(() -> fay.does(() -> prompting.show(code, Table.key(), null, "x".repeat(301))))
                .isInstanceOf(TextNotUsable.class);
        assertThatThrownBy(() -> fay.does(() -> prompting.show(code, Table.key(), null, " ")))
                .isInstanceOf(TextNotUsable.class);
        assertThat(table.board(ann).prompt().text()).isEqualTo("What did the porter do?");

        fay.does(() -> prompting.takeAway(code, Table.key()));
        assertThat(table.board(ann).prompt()).isNull();
        assertThat(lastOf(code)).isEqualTo("{\"prompt\":null,\"text\":null}");
    }

    @Test
    void onlyItsFacilitatorAsksAndOnlyWhileItRuns() throws Exception {
        String lobby = table.open(Anonymity.ANONYMOUS);
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat ann = table.seats(code, 1).get(0);

        assertThatThrownBy(() -> fay.does(() -> show(lobby))).isInstanceOf(NotRunning.class);
        assertThatThrownBy(() -> fred.does(() -> show(code))).isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> table.as(ann, () -> {
                    show(code);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(table.board(ann).prompt()).isNull();
    }

    private void show(String code) {
        prompting.show(code, Table.key(), Prompt.WHAT_FEELING, null);
    }

    private String lastOf(String code) {
        return table.log(code).stream()
                .filter(entry -> entry.kind() == BoardEventKind.PROMPT)
                .map(BoardEntry::content)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
