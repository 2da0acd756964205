package org.servicecharter.touchpoint;

import java.io.Serializable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.RelationshipType;
import org.servicecharter.framework.ServiceLevel;

/**
 * All that is said of a touchpoint. Journey, phase, name, channel and role are needed; of the rest, whatever nobody has
 * said is {@code null}.
 *
 * @param journey its code
 * @param unit the code of the unit that serves there
 * @param question what the customer asks, in their words
 * @param need what they need to know
 * @param encounter the kind of encounter it is meant to be
 * @param level the level that is intended, never {@link ServiceLevel#SUPER}: kindness is nobody's target (SO-26)
 * @param owner the code of whoever answers for it
 * @param truthReason why the customer makes up their mind here; needed for a moment of truth, dropped for any other
 * @param expectation what the customer expects; satisfaction is the feeling of having got it (S4)
 */
public record TouchpointDetails(
        String journey,
        Phase phase,
        String name,
        ContactChannel channel,
        String unit,
        String question,
        String need,
        EncounterKind encounter,
        ExchangeType exchange,
        ServiceLevel level,
        String owner,
        MinimumRole minimumRole,
        boolean firstContact,
        boolean momentOfTruth,
        String truthReason,
        String expectation)
        implements Serializable {

    /** What grows from the exchange (S2); {@code null} as long as the exchange is open. */
    public RelationshipType relationship() {
        return exchange == null ? null : exchange.relationship();
    }

    /** As it is kept, without blanks around texts. @throws TouchpointNotUsable when something cannot be kept */
    public TouchpointDetails checked() {
        if (level != null && !level.mayBeRequired()) {
            throw new TouchpointNotUsable("level");
        }
        return new TouchpointDetails(
                TouchpointNotUsable.present("journey", journey),
                TouchpointNotUsable.present("phase", phase),
                TouchpointNotUsable.checked("name", name, Touchpoint.NAME_MAX),
                TouchpointNotUsable.present("channel", channel),
                unit,
                TouchpointNotUsable.checkedOrNull("question", question, Touchpoint.QUESTION_MAX),
                TouchpointNotUsable.checkedOrNull("need", need, Touchpoint.TEXT_MAX),
                encounter,
                exchange,
                level,
                owner,
                minimumRole == null ? MinimumRole.ANYBODY : minimumRole,
                firstContact,
                momentOfTruth,
                momentOfTruth ? TouchpointNotUsable.checked("reason", truthReason, Touchpoint.TEXT_MAX) : null,
                TouchpointNotUsable.checkedOrNull("expectation", expectation, Touchpoint.TEXT_MAX));
    }

    /** The same in this journey. */
    public TouchpointDetails in(String otherJourney) {
        return new TouchpointDetails(
                otherJourney,
                phase,
                name,
                channel,
                unit,
                question,
                need,
                encounter,
                exchange,
                level,
                owner,
                minimumRole,
                firstContact,
                momentOfTruth,
                truthReason,
                expectation);
    }
}
