package org.servicecharter.practice.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.text.Part;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;

class GuideViewTest {

    @Test
    @DisplayName("A principle is said once, with its behaviours under it; promises come last")
    void whatHoldsIsToldByPrinciple() {
        ClauseInForce promise = clause(Part.PROMISE, "Within five minutes", null);
        ClauseInForce look = clause(Part.DO, "Look up", "We see you first");
        ClauseInForce wait = clause(Part.DONT, "Let wait", "We see you first");
        ClauseInForce sorry = clause(Part.DO, "Say sorry", "We put things right");
        ClauseInForce alone = clause(Part.PRINCIPLE, "We think ahead", null);
        GuideView guide = new GuideView(
                null,
                List.of(promise, clause(Part.PRINCIPLE, "We see you first", null), look, sorry, alone, wait),
                null,
                List.of(),
                List.of(),
                List.of());

        assertThat(guide.byPrinciple())
                .containsExactly(
                        new GuideView.Under("We see you first", List.of(look, wait)),
                        new GuideView.Under("We put things right", List.of(sorry)),
                        new GuideView.Under("We think ahead", List.of()),
                        new GuideView.Under(null, List.of(promise)));
    }

    private static ClauseInForce clause(Part part, String text, String principle) {
        return new ClauseInForce(new ClauseKey("a", text), "A", part, text, principle, principle, null);
    }
}
