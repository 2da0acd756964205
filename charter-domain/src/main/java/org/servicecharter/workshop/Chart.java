package org.servicecharter.workshop;

import java.util.EnumSet;
import java.util.Set;

/** What a card is written on: one of the two flip charts, or the sentence "Customer service means…". */
public enum Chart {
    DO(Stage.WRITE_DO_DONT),
    DONT(Stage.WRITE_DO_DONT),
    /** A statement, stored without its stem. */
    MEANS(Stage.MEANS);

    private final Stage writtenIn;

    Chart(Stage writtenIn) {
        this.writtenIn = writtenIn;
    }

    /** The stage in which this chart is open for everyone's writing. */
    public Stage writtenIn() {
        return writtenIn;
    }

    /** The charts that are open in this stage; none in most. */
    public static Set<Chart> writtenIn(Stage stage) {
        Set<Chart> open = EnumSet.noneOf(Chart.class);
        for (Chart chart : values()) {
            if (chart.writtenIn == stage) {
                open.add(chart);
            }
        }
        return open;
    }
}
