package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.file.CharterImporting;
import org.servicecharter.charter.rendition.PieceView;
import org.servicecharter.charter.rendition.RenditionFreezing;
import org.servicecharter.charter.rendition.RenditionQueries;
import org.servicecharter.charter.rendition.RenditionView;
import org.servicecharter.charter.rendition.RenditionWriting;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.NotDrafting;

/**
 * No published text changes by any path. Over HTTP nothing takes one either: GivenOutIT; what PostgreSQL itself
 * refuses: FrozenRowsIT.
 */
@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-05, design 6: a frozen text stays byte for byte, whoever tries what")
class FrozenForEverIT {

    private static final RenditionFormat STANDARD = RenditionFormat.STANDARD;

    @Inject
    private CharterJourney journey;

    @Inject
    private Tampering tampering;

    @Inject
    private CharterQueries published;

    @Inject
    private DraftQueries drafts;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterImporting importing;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private RenditionWriting writing;

    @Inject
    private RenditionQueries queries;

    @Inject
    private RenditionFreezing freezing;

    @Inject
    private Ada ada;

    @Inject
    private Pia pia;

    @Test
    void neitherByEntityNorByQuery() throws Exception {
        String code = journey.published("Tampered with");
        List<String> frozen = tampering.rows(code);

        catchThrowable(() -> tampering.writeToTheEntity(code)); // refused or passed over, by how classes are woven
        assertThat(tampering.rows(code)).isEqualTo(frozen);
        assertThatThrownBy(() -> tampering.removeTheEntity(code))
                .hasStackTraceContaining("a frozen text is never changed or removed");
        assertRefused(() -> tampering.updateInSql(code));
        assertRefused(() -> tampering.updateInJpql(code));

        assertThat(tampering.rows(code)).hasSize(1).isEqualTo(frozen);
    }

    @Test
    void neitherByImportNorByTheServices() throws Exception {
        String code = journey.published("Left alone");
        List<String> frozen = tampering.rows(code);
        String json = published.inForce(code).orElseThrow().original().canonicalJson();
        ClauseView definition = ada.get(() -> drafts.draft(code)).definition();

        String imported = ada.get(
                () -> importing.start(json.replace("We greet", "They greet").getBytes(StandardCharsets.UTF_8)));
        assertThat(imported).isNotEqualTo(code);
        assertThatThrownBy(() -> ada.does(
                        () -> clauses.reword(code, definition.code(), definition.revision(), "Something else")))
                .isInstanceOf(NotDrafting.class);
        assertThat(tampering.rows(code)).isEqualTo(frozen);

        addGerman(code, "Deutsch: ");
        List<String> both = tampering.rows(code);
        assertThat(both).hasSize(2).startsWith(frozen.get(0));
        PieceView title = german(code).pieces().get(0);
        ada.does(() -> writing.write(code, 1, "de", STANDARD, title, "Korrigiert"));
        pia.does(
                () -> freezing.freeze(code, 1, "de", STANDARD, german(code).ready(), ChangeKind.MATERIAL, "The title"));
        ada.does(() -> beginning.startNext(code));

        assertThat(tampering.rows(code))
                .as("a correction is one more")
                .hasSize(3)
                .startsWith(both.toArray(String[]::new));
    }

    /** By PostgreSQL, which gives its user no right to; or, as an H2 file has one user, when the text is read. */
    private static void assertRefused(ThrowingCallable deed) {
        Throwable refused = catchThrowable(deed);
        assertThat(refused)
                .satisfiesAnyOf(
                        one -> assertThat(one).hasStackTraceContaining("permission denied"),
                        one -> assertThat(one).hasStackTraceContaining("is not the text of its hash"));
    }

    private void addGerman(String code, String before) throws Exception {
        ada.does(() -> writing.add(code, 1, "de", STANDARD));
        for (PieceView piece : german(code).pieces()) {
            ada.does(() -> writing.write(code, 1, "de", STANDARD, piece, before + piece.main()));
        }
        ada.does(() -> writing.markComplete(code, 1, "de", STANDARD));
        pia.does(() -> freezing.freeze(code, 1, "de", STANDARD, german(code).ready(), null, null));
    }

    private RenditionView german(String code) throws Exception {
        return pia.get(() -> queries.rendition(code, 1, "de", STANDARD));
    }
}
