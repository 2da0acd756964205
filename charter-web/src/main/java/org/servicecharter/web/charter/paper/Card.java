package org.servicecharter.web.charter.paper;

import java.util.List;
import java.util.function.Consumer;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Manuscript;

/** Two sides A6 for the pocket: what service means on the one, how we do it on the other. */
record Card(Setting setting) {

    private static final double LARGEST = 13;
    private static final double SMALLEST = 7;

    byte[] pdf() {
        List<Entry> entries = setting.entries();
        Layout front = Layout.roomiest(Layout.of(List.of(), LARGEST, SMALLEST), one -> alone(card -> front(card, one)));
        Layout back =
                Layout.roomiest(Layout.of(entries, LARGEST, SMALLEST), one -> alone(card -> back(card, entries, one)));
        Manuscript card = setting.manuscript(Paper.CARD);
        front(card.body(), front);
        back(card.body(), entries, back);
        return card.pdf();
    }

    private boolean alone(Consumer<Block> side) {
        Manuscript card = setting.manuscript(Paper.CARD);
        side.accept(card.body());
        return setting.isOnePage(card);
    }

    private void front(Block card, Layout layout) {
        Block side = card.add("div").as("page").with("style", layout.style());
        setting.opening(side);
        setting.definition(side);
    }

    private void back(Block card, List<Entry> entries, Layout layout) {
        Block side = card.add("div").as("page").with("style", layout.style());
        layout.of(entries).forEach(one -> setting.entry(side, one, layout.lines()));
        setting.imprint(side, layout.missing(entries));
    }
}
