package org.servicecharter.practice.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.framework.ExchangeType.QUICK;
import static org.servicecharter.framework.ExchangeType.RESOLUTION;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.touchpoint.TouchpointDetails;
import org.servicecharter.touchpoint.TouchpointFixture;

class HeatMapTest {

    private static final ClauseInForce QUICK_DO = ClauseFixture.behaviour(null, QUICK, null);
    private static final ClauseInForce RESOLVING_DO = ClauseFixture.behaviour(null, RESOLUTION, null);
    private static final ClauseInForce ANY_DO = ClauseFixture.clause(Part.DO);

    @Test
    void clausesCountForTheirOwnValueAndThoseForAllWhereTheTouchpointIsMeantToBe() {
        HeatMap.Row row = row(Dimension.EXCHANGE, meant(QUICK), QUICK_DO, ANY_DO, RESOLVING_DO);

        assertThat(counts(row)).containsExactly(2, 0, 1, 0, 0); // quick, supplemental, resolution, formal, open
        assertThat(row.holes()).isFalse();
    }

    @Test
    @DisplayName("S4: a hole is where a touchpoint is meant to be something and nothing holds")
    void aHoleIsInTheOwnColumnAlone() {
        HeatMap.Row row = row(Dimension.EXCHANGE, meant(QUICK), RESOLVING_DO);

        assertThat(row.cells()).extracting(HeatMap.Cell::isHole).containsExactly(true, false, false, false, false);
        assertThat(row.holes()).isTrue();
    }

    @Test
    void ofWhatNobodySaidTheLastColumnTells() {
        assertThat(counts(row(Dimension.EXCHANGE, meant(null), ANY_DO, QUICK_DO)))
                .containsExactly(1, 0, 0, 0, 1);
        assertThat(row(Dimension.EXCHANGE, meant(null)).cells().get(4).isHole()).isTrue();
    }

    @Test
    @DisplayName("SO-26: no column asks for the third level")
    void theThirdLevelIsNoColumn() {
        HeatMap map = HeatMap.of(Dimension.LEVEL, List.of());
        assertThat(map.columns()).containsExactly("SYNTHETIC", "GENUINE", HeatMap.OPEN);
    }

    @Test
    void kindAndLevelAreCountedAlike() {
        TouchpointDetails touchpoint = TouchpointFixture.meant(EncounterKind.SECOND, null, ServiceLevel.GENUINE);
        ClauseInForce clause = ClauseFixture.behaviour(EncounterKind.SECOND, null, ServiceLevel.SYNTHETIC);

        assertThat(counts(row(Dimension.KIND, touchpoint, clause))).containsExactly(0, 1, 0, 0);
        assertThat(counts(row(Dimension.LEVEL, touchpoint, clause))).containsExactly(1, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "40, 3"})
    void moreIsWarmer(int count, int heat) {
        assertThat(new HeatMap.Cell(count, true).getHeat()).isEqualTo(heat);
    }

    @ParameterizedTest
    @DisplayName("A behaviour is suggested where something is the same and nothing else")
    @CsvSource(
            nullValues = "-",
            value = {
                "FIRST, QUICK, -, true",
                "-, QUICK, -, true",
                "FIRST, RESOLUTION, -, false",
                "-, -, GENUINE, false",
                "-, -, -, false"
            })
    void whatFitsIsSuggested(EncounterKind encounter, ExchangeType exchange, ServiceLevel level, boolean fits) {
        TouchpointDetails touchpoint = TouchpointFixture.meant(EncounterKind.FIRST, QUICK, ServiceLevel.SYNTHETIC);
        assertThat(ClauseFixture.behaviour(encounter, exchange, level).fits(touchpoint))
                .isEqualTo(fits);
    }

    private static TouchpointDetails meant(ExchangeType exchange) {
        return TouchpointFixture.meant(null, exchange, null);
    }

    private static HeatMap.Row row(Dimension by, TouchpointDetails touchpoint, ClauseInForce... held) {
        Covered covered = new Covered(TouchpointFixture.row("t", touchpoint), List.of(held), List.of());
        return HeatMap.of(by, List.of(covered)).rows().get(0);
    }

    private static List<Integer> counts(HeatMap.Row row) {
        return row.cells().stream().map(HeatMap.Cell::count).toList();
    }
}
