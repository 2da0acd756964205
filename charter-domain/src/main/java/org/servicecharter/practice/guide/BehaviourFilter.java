package org.servicecharter.practice.guide;

import java.io.Serializable;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Hat;
import org.servicecharter.practice.coverage.ClauseInForce;

/** Which behaviours are looked for; {@code null} for any. */
public record BehaviourFilter(Hat hat, Craft craft, ExchangeType exchange) implements Serializable {

    /** What a behaviour leaves open fits everything, but for what it takes, which somebody has to have said. */
    boolean fits(ClauseInForce behaviour) {
        Hat worn = behaviour.terms().hat() == null && behaviour.terms().exchange() != null
                ? Hat.of(behaviour.terms().exchange())
                : behaviour.terms().hat();
        return (hat == null || worn == null || worn == hat)
                && (craft == null || behaviour.terms().craft() == craft)
                && (exchange == null
                        || behaviour.terms().exchange() == null
                        || behaviour.terms().exchange() == exchange);
    }
}
