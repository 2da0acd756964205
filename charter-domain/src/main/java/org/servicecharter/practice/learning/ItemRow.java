package org.servicecharter.practice.learning;

import java.io.Serializable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Scenario;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.touchpoint.TouchpointDetails;

/**
 * Something to practise.
 *
 * @param scenario of the library; {@code null} for one of the organisation
 * @param terms of the organisation's; {@code null} for one of the library
 * @param revision goes back with a change
 * @param done the caller has practised it
 */
public record ItemRow(String code, Scenario scenario, ItemTerms terms, long revision, boolean done)
        implements Serializable {

    public ServiceLevel level() {
        return scenario == null ? terms.level() : scenario.level();
    }

    /** There are answers to choose among. */
    public boolean isScenario() {
        return scenario != null || !terms.answers().isEmpty();
    }

    /** The place of the best answer, from 0. */
    public int best() {
        return scenario == null ? terms.best() : scenario.answers().indexOf(scenario.best());
    }

    public EncounterKind encounter() {
        return scenario == null ? terms.encounter() : scenario.encounter();
    }

    public ExchangeType exchange() {
        return scenario == null ? terms.exchange() : scenario.exchange();
    }

    /** It is for the same encounter and exchange, as far as either names one. */
    boolean fits(TouchpointDetails touchpoint) {
        return agree(encounter(), touchpoint.encounter()) && agree(exchange(), touchpoint.exchange());
    }

    private static boolean agree(Enum<?> mine, Enum<?> theirs) {
        return mine == null || theirs == null || mine == theirs;
    }

    boolean standsOn(String charter) {
        return terms != null
                && terms.principle() != null
                && terms.principle().charter().equals(charter);
    }

    boolean fits(ServiceLevel asked) {
        return asked == null || level() == asked;
    }
}
