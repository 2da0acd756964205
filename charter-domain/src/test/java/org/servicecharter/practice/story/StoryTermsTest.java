package org.servicecharter.practice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.practice.coverage.ClauseKey;

/** What a story says, and what is looked for. */
class StoryTermsTest {

    private static final StoryDesign DESIGN = new StoryDesign("To be seen", " ", null, null, "Whoever stands there");

    @Test
    @DisplayName("S3 #6: a wanted story is a good one, keeps its design, and nobody has told it yet")
    void aWantedStoryIsAGoodOne() {
        StoryTerms wanted = terms(StoryKind.WANTED, Tone.NEGATIVE, "They said it.", null, "hall", true)
                .checked();

        assertThat(wanted.tone()).isEqualTo(Tone.POSITIVE);
        assertThat(wanted.toldOthers()).isFalse();
        assertThat(wanted.design().wants()).isEqualTo("To be seen");
        assertThat(wanted.design().procedure()).isNull();
    }

    @Test
    void whatHappenedHasNoDesign() {
        assertThat(terms(StoryKind.REAL, Tone.NEGATIVE, "It did.", null, "hall", true)
                        .checked())
                .returns(StoryDesign.NONE, StoryTerms::design)
                .returns(true, StoryTerms::toldOthers)
                .returns("hall", StoryTerms::place);
    }

    @Test
    void atATouchpointNoOtherPlaceIsNeeded() {
        assertThat(terms(StoryKind.REAL, Tone.POSITIVE, "It did.", "desk", "hall", false)
                        .checked()
                        .place())
                .isNull();
    }

    @Test
    void whatHappenedWasGoodOrBad() {
        StoryTerms open = terms(StoryKind.REAL, null, "It did.", null, null, false);
        assertThatThrownBy(open::checked).isInstanceOf(StoryNotUsable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, StoryTerms.WORDS_MAX + 1, 40_000})
    void aStoryHasWordsAndNotTooMany(int length) {
        StoryTerms terms = terms(StoryKind.REAL, Tone.POSITIVE, "x".repeat(length), null, null, false);
        assertThatThrownBy(terms::checked).isInstanceOf(WordingNotUsable.class);
    }

    @Test
    void everyWordIsLookedForAsItIsTyped() {
        StorySearch search =
                new StorySearch(" Über 100% ", StoryKind.REAL, null, new ClauseKey("C", "P"), null, null, false, true);

        assertThat(search.conditions("ella"))
                .containsExactly(
                        Map.entry("s.folded like :word0", "%uber%"),
                        Map.entry("s.folded like :word1", "%100\\%%"),
                        Map.entry("s.kind = :kind", StoryKind.REAL),
                        Map.entry("s.principle.charter = :charter", "C"),
                        Map.entry("s.principle.clause = :clause", "P"),
                        Map.entry("s.teller = :teller", "ella"));
        assertThat(StorySearch.ALL.conditions("ella")).isEmpty();
    }

    private static StoryTerms terms(
            StoryKind kind, Tone tone, String words, String touchpoint, String place, boolean told) {
        return new StoryTerms(kind, tone, words, null, touchpoint, place, null, null, told, DESIGN);
    }
}
