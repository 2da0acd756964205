package org.servicecharter.workshop.card;

import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Chart;

/** Nothing can be written on this chart in the current step. */
public class ChartClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ChartClosed(Chart chart) {
        super("workshop.chartClosed", chart);
    }
}
