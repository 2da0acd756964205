package org.servicecharter.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.MovedClock;
import org.servicecharter.framework.ResolutionSkill;

@ExtendWith(ArquillianExtension.class)
class SkillCheckingIT {

    @Inject
    private SkillChecking checking;

    @Inject
    private MovedClock clock;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @Test
    @DisplayName("S2: four skills are checked before and after practising, each for themselves, and can be taken back")
    void theFirstAndTheLastCheckAreKept() throws Exception {
        ella.does(() -> checking.check(all(1)));
        ella.does(() -> checking.check(all(2)));
        clock.later(Duration.ofDays(30), () -> ella.does(() -> checking.check(all(4))));

        assertThat(ella.get(checking::mine))
                .hasSize(ResolutionSkill.values().length)
                .allSatisfy(one -> {
                    assertThat(one.first()).isEqualTo(2);
                    assertThat(one.last()).isEqualTo(4);
                    assertThat(one.lastOn()).isAfter(one.firstOn());
                });
        assertThat(emil.get(checking::mine)).allMatch(one -> one.first() == null);

        Map<ResolutionSkill, Integer> missing = all(3);
        missing.remove(ResolutionSkill.EXPLAINING);
        assertThatThrownBy(() -> emil.does(() -> checking.check(missing))).isInstanceOf(SkillNotSaid.class);
        assertThatThrownBy(() -> emil.does(() -> checking.check(all(5)))).isInstanceOf(SkillNotSaid.class);
        assertThat(emil.get(checking::mine)).allMatch(one -> one.first() == null);

        ella.does(() -> checking.forget());
        assertThat(ella.get(checking::mine)).allMatch(one -> one.last() == null);
    }

    private static Map<ResolutionSkill, Integer> all(int sure) {
        Map<ResolutionSkill, Integer> all = new EnumMap<>(ResolutionSkill.class);
        for (ResolutionSkill skill : ResolutionSkill.values()) {
            all.put(skill, sure);
        }
        return all;
    }
}
