package org.servicecharter.practice.coverage;

import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;

/** Clauses in force as tests begin with them. */
public final class ClauseFixture {

    private ClauseFixture() {}

    static ClauseInForce clause(Part part) {
        boolean behaviour = part == Part.DO || part == Part.DONT;
        return new ClauseInForce(
                new ClauseKey("charter", part.name()),
                "Charter",
                part,
                "Words",
                behaviour ? "We see you" : null,
                part == Part.PROMISE ? null : "see",
                behaviour ? BehaviourTerms.plain() : null);
    }

    static ClauseInForce behaviour(EncounterKind encounter, ExchangeType exchange, ServiceLevel level) {
        BehaviourTerms terms = new BehaviourTerms(null, null, null, level, encounter, exchange, null, null);
        return new ClauseInForce(
                new ClauseKey("charter", "clause"), "Charter", Part.DO, "Words", "We see you", "see", terms);
    }
}
