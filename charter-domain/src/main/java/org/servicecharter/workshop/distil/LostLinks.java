package org.servicecharter.workshop.distil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.card.CardTakenOff;

/** What was made from a card that is taken off the board stays, and says no more that it came from there. */
@ApplicationScoped
class LostLinks {

    @Inject
    private Workshops workshops;

    @Inject
    private Distillate distillate;

    @Inject
    private BoardLog log;

    void lose(@Observes CardTakenOff card) {
        Workshop workshop = workshops.get(card.workshopCode());
        distillate
                .findDefinition(workshop)
                .filter(definition -> definition.unlink(card.cardId()))
                .ifPresent(definition -> log.tell(workshop, BoardEventKind.DEFINITION, DefinitionView.of(definition)));
        distillate
                .unlinked(card.cardId())
                .forEach(principle ->
                        log.tell(workshop, BoardEventKind.PRINCIPLE, distillate.view(workshop, principle)));
    }
}
