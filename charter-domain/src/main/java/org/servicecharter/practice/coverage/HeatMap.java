package org.servicecharter.practice.coverage;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.touchpoint.TouchpointRow;

/**
 * How much of the charters in force holds where: a row for each touchpoint, a column for each value, and a last one for
 * touchpoints of which nobody has said it.
 *
 * @param columns the names of the values, {@link #OPEN} last
 */
public record HeatMap(Dimension dimension, List<String> columns, List<Row> rows) implements Serializable {

    /** The column of touchpoints of which nobody has said it. */
    public static final String OPEN = "OPEN";

    /** The most that colours tell apart; the number is written in any case. */
    private static final int WARMEST = 3;

    /**
     * One touchpoint.
     *
     * @param holes a cell in it is a hole
     */
    public record Row(TouchpointRow touchpoint, List<Cell> cells, boolean holes) implements Serializable {}

    /**
     * How many clauses hold at a touchpoint for a value.
     *
     * @param own the touchpoint is meant to be of this value
     */
    public record Cell(int count, boolean own) implements Serializable {

        /** Nothing holds where something should. */
        public boolean isHole() {
            return own && count == 0;
        }

        /** 0 for nothing, up to 3. */
        public int getHeat() {
            return Math.min(WARMEST, (count + 1) / 2);
        }
    }

    /** A clause that is for no value alone counts for the value that the touchpoint is meant to be of. */
    public static HeatMap of(Dimension dimension, List<Covered> touchpoints) {
        List<String> columns = Stream.concat(dimension.columns().stream().map(Enum::name), Stream.of(OPEN))
                .toList();
        return new HeatMap(
                dimension,
                columns,
                touchpoints.stream()
                        .map(one -> row(dimension, columns, one.touchpoint(), one.held()))
                        .toList());
    }

    private static Row row(Dimension dimension, List<String> columns, TouchpointRow one, List<ClauseInForce> held) {
        String own = name(dimension.of(one.details()), OPEN);
        List<String> values =
                held.stream().map(clause -> name(dimension.of(clause), own)).toList();
        List<Cell> cells = columns.stream()
                .map(column -> new Cell(Collections.frequency(values, column), column.equals(own)))
                .toList();
        return new Row(one, cells, cells.stream().anyMatch(Cell::isHole));
    }

    private static String name(Enum<?> value, String otherwise) {
        return value == null ? otherwise : value.name();
    }
}
