package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.theme.GroupingTable;
import org.servicecharter.workshop.theme.Merging;

/** Merged cards are all sources of what was made of the one that was shown for them; a copy that was removed is none. */
@ExtendWith(ArquillianExtension.class)
class MergedSourcesIT {

    @Inject
    private Table table;

    @Inject
    private GroupingTable cards;

    @Inject
    private Merging merging;

    @Inject
    private Distilling distilling;

    @Inject
    private Handover handover;

    @Inject
    private WorkshopExport export;

    @Inject
    private Workshops workshops;

    @Inject
    private Fay fay;

    @Test
    void theDraftAndTheExportKnowEveryMergedCard() throws Exception {
        Seat seat = cards.with(List.of("Be kind", "be kind!", "Listen"), List.of("Being rude"));
        String code = seat.workshopCode();
        String kind = cards.card(seat, "Be kind");
        String twin = cards.card(seat, "be kind!");
        String listen = cards.card(seat, "Listen");
        String theme = table.theme(seat, "Kindness", List.of(kind));
        table.theme(seat, "Attention", List.of(listen));
        table.as(seat, () -> {
            merging.merge(code, Table.key(), List.of(kind, twin));
            String copy = merging.copy(code, Table.key(), listen, theme);
            merging.removeCopy(code, Table.key(), copy);
            return copy;
        });

        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.get(() -> distilling.addPrinciple(code, Table.key(), "We are kind", theme));
        fay.does(() -> distilling.define(code, Table.key(), "Service is being kind.", List.of(kind)));

        var draft = handover.draft(workshops.get(code));
        assertThat(draft.principles().get(0).statement().sources())
                .singleElement()
                .satisfies(source -> assertThat(source.cards())
                        .extracting(SourceCard::text)
                        .containsExactlyInAnyOrder("Be kind", "be kind!"));
        assertThat(draft.definition().sources()).singleElement().satisfies(source -> assertThat(source.cards())
                .hasSize(2));
        assertThat(fay.get(() -> export.export(code)).cards())
                .filteredOn(card -> card.id().equals(kind))
                .singleElement()
                .satisfies(card -> assertThat(card.merged())
                        .extracting(CardView.Merged::text)
                        .containsExactly("be kind!"));
    }
}
