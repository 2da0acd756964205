package org.servicecharter.workshop.distil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.workshop.TextNotUsable;

class DefinitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We listen|1",
                "We listen. We act.|2",
                "We listen! Do we act? Always.|3",
                "Answer at 3.30 pm. Every day.|2",
                "One. Two. Three. Four.|4",
                "Wait … what?|1"
            })
    void sentencesAreCountedAsReadersDo(String text, int sentences) {
        assertThat(Definition.sentences(text)).isEqualTo(sentences);
    }

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
