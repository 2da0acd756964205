package org.servicecharter.practice.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.RelationshipType;
import org.servicecharter.touchpoint.TouchpointDetails;

/** What is missing at a touchpoint. Each is advice: it blocks nothing. */
public enum Gap {
    /** The first impression is made by what everybody does the same way (S3 #5). */
    FIRST_CONTACT_WITHOUT_BEHAVIOUR,
    /** Where customers make up their minds, a belief must stand behind what we do (S2). */
    TRUTH_WITHOUT_PRINCIPLE,
    /** A partnership is made by people who can decide (S2). */
    PARTNERSHIP_WITHOUT_SENIOR_OWNER,
    /** Every touchpoint counts (S4). */
    NOTHING_HOLDS;

    /**
     * @param held what of charters in force holds here
     * @param leadingOwner whoever answers for it leads others
     */
    public static List<Gap> of(TouchpointDetails touchpoint, List<ClauseInForce> held, boolean leadingOwner) {
        return Stream.of(values())
                .filter(gap -> switch (gap) {
                    case FIRST_CONTACT_WITHOUT_BEHAVIOUR ->
                        touchpoint.firstContact() && held.stream().noneMatch(clause -> clause.part() == Part.DO);
                    case TRUTH_WITHOUT_PRINCIPLE ->
                        touchpoint.momentOfTruth() && held.stream().noneMatch(ClauseInForce::showsPrinciple);
                    case PARTNERSHIP_WITHOUT_SENIOR_OWNER ->
                        touchpoint.relationship() == RelationshipType.PARTNERSHIP && !leadingOwner;
                    case NOTHING_HOLDS -> held.isEmpty();
                })
                .filter(gap -> gap != NOTHING_HOLDS || !touchpoint.firstContact() && !touchpoint.momentOfTruth())
                .toList();
    }
}
