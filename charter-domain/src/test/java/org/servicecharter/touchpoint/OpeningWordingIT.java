package org.servicecharter.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Emil;
import org.servicecharter.framework.EncounterKind;

@ExtendWith(ArquillianExtension.class)
class OpeningWordingIT {

    @Inject
    private OpeningWording wording;

    @Inject
    private Ada ada;

    @Inject
    private Emil emil;

    @Test
    @DisplayName("S0: the question that opens an encounter is in the organisation's words, where it has some")
    void theQuestionIsInOurWords() throws Exception {
        ada.does(() -> wording.word(Map.of(EncounterKind.FIRST, " What may it be? ", EncounterKind.THIRD, " ")));
        assertThat(emil.get(wording::all)).isEqualTo(Map.of(EncounterKind.FIRST, "What may it be?"));

        Map<EncounterKind, String> tooLong =
                Map.of(EncounterKind.FIRST, "x", EncounterKind.SECOND, "x".repeat(OpeningQuestion.WORDS_MAX + 1));
        assertThatThrownBy(() -> ada.does(() -> wording.word(tooLong))).isInstanceOf(TouchpointNotUsable.class);
        assertThatThrownBy(() -> emil.does(() -> wording.word(Map.of()))).isInstanceOf(EJBAccessException.class);
        assertThat(emil.get(wording::all)).isEqualTo(Map.of(EncounterKind.FIRST, "What may it be?"));

        ada.does(() -> wording.word(Map.of()));
        assertThat(emil.get(wording::all)).isEmpty();
    }
}
