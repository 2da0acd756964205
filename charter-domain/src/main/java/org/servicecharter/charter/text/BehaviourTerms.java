package org.servicecharter.charter.text;

import java.io.Serializable;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.ServiceLevel;

/**
 * What the frameworks know of a behaviour beside its words. Whatever nobody has said is {@code null}.
 *
 * @param level never {@link ServiceLevel#SUPER}: kindness that is ordered is none, and no clause (SO-26)
 * @param encounter the kind of encounter it belongs to; {@code null} for all
 * @param exchange the exchange it belongs to; {@code null} for all
 * @param bend when a guideline may be bent; {@code null} for a rule
 */
public record BehaviourTerms(
        BehaviourKind kind,
        Initiative initiative,
        CustomerKind customer,
        ServiceLevel level,
        EncounterKind encounter,
        ExchangeType exchange,
        Firmness firmness,
        String bend)
        implements Serializable {

    /** Nothing but the words. */
    public static BehaviourTerms plain() {
        return new BehaviourTerms(null, null, null, null, null, null, null, null);
    }
}
