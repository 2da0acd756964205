package org.servicecharter.workshop.distil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecharter.workshop.TextNotUsable;

class DefinitionTest {

    @Test
    void aDefinitionIsAtMostThreeSentences() {
        Definition definition = new Definition("AAAAAA", "One. Two. Three.", List.of("c1"));
        assertThatThrownBy(() -> definition.revise("One. Two. Three. Four.", List.of()))
                .isInstanceOf(TooManySentences.class);
        assertThatThrownBy(() -> definition.revise("x".repeat(601), List.of())).isInstanceOf(TextNotUsable.class);
        assertThat(definition.getWording()).isEqualTo("One. Two. Three.");
        assertThat(definition.getCardIds()).containsExactly("c1");
    }
}
