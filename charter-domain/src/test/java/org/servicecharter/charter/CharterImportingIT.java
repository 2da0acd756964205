package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.file.CharterImporting;
import org.servicecharter.charter.file.CharterTextNotUsable;
import org.servicecharter.charter.text.CharterText;

/** A published text begins another charter, here or elsewhere. */
@ExtendWith(ArquillianExtension.class)
class CharterImportingIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterImporting importing;

    @Inject
    private CharterQueries queries;

    @Inject
    private DraftQueries drafts;

    @Inject
    private Ada ada;

    @Test
    void aPublishedTextBeginsAnotherCharterWithTheSameWords() throws Exception {
        String published = journey.published("Given out");
        PublishedRendition original = queries.inForce(published).orElseThrow().original();

        String code = ada.get(() -> importing.start(original.canonicalJson().getBytes(StandardCharsets.UTF_8)));

        assertThat(code).isNotEqualTo(published);
        DraftView draft = ada.get(() -> drafts.draft(code));
        CharterText text = original.content();
        assertThat(draft.number()).isEqualTo(1);
        assertThat(draft.kind()).isEqualTo(text.kind());
        assertThat(draft.particulars().getTitle()).isEqualTo("Given out");
        assertThat(draft.particulars().getCustomers()).isEqualTo(text.customers());
        assertThat(draft.particulars().getEffectiveOn()).isNull();
        assertThat(draft.definition().text()).isEqualTo(text.definition());
        assertThat(draft.principles()).singleElement().satisfies(principle -> {
            assertThat(principle.statement().text()).isEqualTo("We see you");
            assertThat(principle.dos()).extracting(ClauseView::text).containsExactly("We greet you.");
            assertThat(principle.donts()).extracting(ClauseView::text).containsExactly("We do not let you wait.");
        });
    }

    @Test
    void whatIsWrongBeginsNothing() throws Exception {
        String published = journey.published("Given out, then broken");
        String broken = queries.inForce(published)
                .orElseThrow()
                .original()
                .canonicalJson()
                .replace("\"We greet you.\"", "\" \"");
        int before = ada.get(() -> drafts.all()).size();

        assertThatThrownBy(() -> ada.does(() -> importing.start(broken.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(CharterTextNotUsable.class, refused -> assertThat(refused.arguments()[0])
                        .isEqualTo("principles 1, dos 1, text"));

        assertThat(ada.get(() -> drafts.all())).hasSize(before);
    }
}
