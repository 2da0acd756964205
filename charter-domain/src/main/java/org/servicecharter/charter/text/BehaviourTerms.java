package org.servicecharter.charter.text;

import java.io.Serializable;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.Hat;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.ServiceLevel;

/**
 * What the frameworks know of a behaviour beside its words. Whatever nobody has said is {@code null}.
 *
 * @param level never {@link ServiceLevel#SUPER}: kindness that is ordered is none, and no clause (SO-26)
 * @param encounter the kind of encounter it belongs to; {@code null} for all
 * @param exchange the exchange it belongs to; {@code null} for all
 * @param bend when a guideline may be bent; {@code null} for a rule
 * @param hat as what somebody does it: host, adviser or seller (S1)
 * @param craft what it takes of the second level (S1)
 * @param helps what it solves for the customer (S1), or how they can decide now (S2)
 */
public record BehaviourTerms(
        BehaviourKind kind,
        Initiative initiative,
        CustomerKind customer,
        ServiceLevel level,
        EncounterKind encounter,
        ExchangeType exchange,
        Firmness firmness,
        String bend,
        Hat hat,
        Craft craft,
        String helps)
        implements Serializable {

    /** How far it reaches and binds, and not how it is done. */
    public BehaviourTerms(
            BehaviourKind kind,
            Initiative initiative,
            CustomerKind customer,
            ServiceLevel level,
            EncounterKind encounter,
            ExchangeType exchange,
            Firmness firmness,
            String bend) {
        this(kind, initiative, customer, level, encounter, exchange, firmness, bend, null, null, null);
    }

    /** Nothing but the words. */
    public static BehaviourTerms plain() {
        return new BehaviourTerms(null, null, null, null, null, null, null, null);
    }
}
