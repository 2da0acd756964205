package org.servicecharter.practice.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.touchpoint.TouchpointDetails;

/** By what a heat map tells touchpoints and clauses apart. */
public enum Dimension {
    EXCHANGE,
    KIND,
    /** The third level is left out: nobody can ask for it (SO-26). */
    LEVEL;

    /** The columns, in their order. */
    public List<Enum<?>> columns() {
        return switch (this) {
            case EXCHANGE -> List.of(ExchangeType.values());
            case KIND -> List.of(EncounterKind.values());
            case LEVEL ->
                Stream.of(ServiceLevel.values())
                        .filter(ServiceLevel::mayBeRequired)
                        .<Enum<?>>map(level -> level)
                        .toList();
        };
    }

    /** What the touchpoint is meant to be; {@code null} when nobody has said. */
    public Enum<?> of(TouchpointDetails touchpoint) {
        return switch (this) {
            case EXCHANGE -> touchpoint.exchange();
            case KIND -> touchpoint.encounter();
            case LEVEL -> touchpoint.level();
        };
    }

    /** What the clause is for; {@code null} for all. */
    Enum<?> of(ClauseInForce clause) {
        BehaviourTerms terms = clause.terms();
        if (terms == null) {
            return null;
        }
        return switch (this) {
            case EXCHANGE -> terms.exchange();
            case KIND -> terms.encounter();
            case LEVEL -> terms.level();
        };
    }
}
