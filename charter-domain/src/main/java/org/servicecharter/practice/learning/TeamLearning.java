package org.servicecharter.practice.learning;

import java.io.Serializable;

/**
 * How far a team has come, in numbers. {@code null} where so few work that a number would say something of somebody.
 *
 * @param facing customers meet this unit, as the map of touchpoints says
 * @param levelOne how many have practised all of level 1: the floor that everybody facing customers stands on
 * @param levelTwo how many have practised something of level 2
 * @param levelThree how many have practised something of level 3, which nobody must
 */
public record TeamLearning(String unit, boolean facing, Long people, Long levelOne, Long levelTwo, Long levelThree)
        implements Serializable {

    private static final int ALL = 100;

    static TeamLearning of(
            String unit, boolean facing, long people, long one, long two, long three, int smallestGroup) {
        return people < smallestGroup
                ? new TeamLearning(unit, facing, null, null, null, null)
                : new TeamLearning(unit, facing, people, one, two, three);
    }

    /** Numbers are told. */
    public boolean isTold() {
        return people != null;
    }

    /** How many still stand below the floor. */
    public long below() {
        return people - levelOne;
    }

    /** 0 to 100, rounded down: 100 only when nobody is missing. */
    public long percent() {
        return levelOne * ALL / people;
    }
}
