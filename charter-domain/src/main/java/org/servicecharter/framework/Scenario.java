package org.servicecharter.framework;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A situation with one best answer, to practise with. */
public enum Scenario {
    /** What is asked for is there: quick, and by the script (S2, quick exchange). */
    ASKED_AND_THERE(
            ServiceLevel.SYNTHETIC,
            EncounterKind.FIRST,
            ExchangeType.QUICK,
            Answer.HAND_IT_OVER,
            Answer.OFFER_AN_EXTRA,
            Answer.ASK_WHY),
    /** Somebody wants one certain suit; the shop does not have it (AT-13). */
    WANTED_SUIT(
            ServiceLevel.GENUINE,
            EncounterKind.FIRST,
            ExchangeType.QUICK,
            Answer.STOP_OFFERING,
            Answer.OFFER_A_SUBSTITUTE,
            Answer.OFFER_AN_EXTRA),
    /** Somebody takes a leaflet along from a made-up drug mart (S2, supplemental exchange). */
    DRUG_MART(
            ServiceLevel.GENUINE,
            EncounterKind.FIRST,
            ExchangeType.SUPPLEMENTAL,
            Answer.FOLLOW_UP,
            Answer.HAND_IT_OVER,
            Answer.POINT_ELSEWHERE),
    /** Somebody orders what is not on the menu (S0, second kind). */
    ODD_ORDER(
            ServiceLevel.GENUINE,
            EncounterKind.SECOND,
            ExchangeType.RESOLUTION,
            Answer.FIND_A_YES,
            Answer.NAME_THE_RULE,
            Answer.OFFER_A_SUBSTITUTE),
    /** A family is priced out of the house they want (S0, third kind). */
    HOUSE_FOR_TWO_GENERATIONS(
            ServiceLevel.GENUINE,
            EncounterKind.THIRD,
            ExchangeType.FORMAL,
            Answer.THINK_AHEAD_TOGETHER,
            Answer.NAME_THE_RULE,
            Answer.OFFER_A_SUBSTITUTE),
    /** Luggage left behind after the trip was paid and over (S1, super service). */
    AIRPORT_LUGGAGE(
            ServiceLevel.SUPER,
            EncounterKind.SECOND,
            ExchangeType.RESOLUTION,
            Answer.BE_KIND_UNASKED,
            Answer.NAME_THE_RULE,
            Answer.POINT_ELSEWHERE);

    /** What one may do in it. */
    public enum Answer {
        HAND_IT_OVER,
        ASK_WHY,
        OFFER_A_SUBSTITUTE,
        OFFER_AN_EXTRA,
        STOP_OFFERING,
        FOLLOW_UP,
        POINT_ELSEWHERE,
        FIND_A_YES,
        NAME_THE_RULE,
        THINK_AHEAD_TOGETHER,
        BE_KIND_UNASKED
    }

    private final ServiceLevel level;
    private final EncounterKind encounter;
    private final ExchangeType exchange;
    private final Answer best;
    private final List<Answer> answers;

    Scenario(ServiceLevel level, EncounterKind encounter, ExchangeType exchange, Answer best, Answer... others) {
        this.level = level;
        this.encounter = encounter;
        this.exchange = exchange;
        this.best = best;
        // by the alphabet, so that the best one is not always the first
        this.answers = Stream.concat(Stream.of(best), Arrays.stream(others))
                .sorted(Comparator.comparing(Enum::name))
                .toList();
    }

    public ServiceLevel level() {
        return level;
    }

    public EncounterKind encounter() {
        return encounter;
    }

    public ExchangeType exchange() {
        return exchange;
    }

    /** Those to choose among; one of them is the best. */
    public List<Answer> answers() {
        return answers;
    }

    public Answer best() {
        return best;
    }

    public boolean isBest(Answer answer) {
        return answer == best;
    }
}
