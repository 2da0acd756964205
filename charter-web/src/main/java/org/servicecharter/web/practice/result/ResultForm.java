package org.servicecharter.web.practice.result;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.practice.promise.Yardstick;
import org.servicecharter.practice.result.EntryRow;
import org.servicecharter.practice.result.ResultColumn;

/** What is typed of one result: by the promise's unit days, moments, a number, or kept or not; or many, counted. */
public class ResultForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> cells = new HashMap<>();
    private final Yardstick yardstick;
    private boolean counted;

    ResultForm(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    /** As it was reported. Moments are typed anew: a field shows them where its reader is. */
    static ResultForm of(Yardstick yardstick, EntryRow row) {
        ResultForm form = new ResultForm(yardstick);
        form.counted = row.amount() == null;
        form.cells.put("STARTED", row.firstDay().toString());
        form.cells.put("ENDED", row.lastDay().toString());
        form.cells.put("REFERENCE", row.reference());
        if (form.counted) {
            form.cells.put("CASES", String.valueOf(row.cases()));
            for (int tier = 0; tier < yardstick.tiers().size(); tier++) {
                form.cells.put(
                        "WITHIN_" + (tier + 1), String.valueOf(row.within().get(tier)));
            }
        } else if (form.isByNumber()) {
            form.cells.put("AMOUNT", String.valueOf(row.amount()));
        } else if (form.isByWord()) {
            form.cells.put("KEPT", row.amount() == 0 ? "yes" : "no");
        }
        return form;
    }

    /** Only what belongs to what is reported. */
    Map<ResultColumn, String> typed() {
        Map<ResultColumn, String> typed = new EnumMap<>(ResultColumn.class);
        cells.forEach((name, cell) -> typed.put(ResultColumn.valueOf(name), cell));
        typed.keySet().removeIf(column -> counted ? ofOne(column) : ofMany(column));
        return typed;
    }

    private static boolean ofOne(ResultColumn column) {
        return column == ResultColumn.AMOUNT || column == ResultColumn.KEPT;
    }

    private static boolean ofMany(ResultColumn column) {
        return column == ResultColumn.CASES || column.name().startsWith("WITHIN_");
    }

    /** By the names of columns. */
    public Map<String, String> getCells() {
        return cells;
    }

    public Yardstick getYardstick() {
        return yardstick;
    }

    /** One case is typed as two moments. */
    public boolean isByMoment() {
        return !counted
                && (yardstick.unit() == MeasureUnit.HOURS
                        || yardstick.unit() == MeasureUnit.MINUTES
                        || yardstick.unit() == MeasureUnit.SECONDS);
    }

    /** One case is typed as a number. */
    public boolean isByNumber() {
        return !counted && yardstick.unit() == MeasureUnit.RINGS;
    }

    /** One case is typed as yes or no. */
    public boolean isByWord() {
        return !counted && yardstick.unit() == MeasureUnit.YES_NO;
    }

    public boolean isCounted() {
        return counted;
    }

    public void setCounted(boolean counted) {
        this.counted = counted;
    }
}
