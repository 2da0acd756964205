package org.servicecharter.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.touchpoint.file.TouchpointImport;
import org.servicecharter.touchpoint.file.TouchpointPreview;
import org.servicecharter.touchpoint.file.TouchpointTable;
import org.servicecharter.touchpoint.file.TouchpointsNotImported;

/** The map: who may draw it, in which order it stands, and that it comes from a file and goes into one. */
@ExtendWith(ArquillianExtension.class)
class TouchpointIT {

    @Inject
    private TouchpointMapping mapping;

    @Inject
    private TouchpointQueries queries;

    @Inject
    private TouchpointImport files;

    @Inject
    private SignoffSituation people;

    @Inject
    private Ada ada;

    @Inject
    private Adam adam;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private final String name = "Borrowing " + UUID.randomUUID();
    private String journey;

    @BeforeEach
    void aJourney() throws Exception {
        people.aTeam();
        journey = ada.get(() -> mapping.begin(name, CustomerKind.EXTERNAL));
    }

    @Test
    void authorsAndAdministratorsDrawTheMapAndEverybodyReadsIt() throws Exception {
        String desk = ada.get(() -> mapping.add(TouchpointFixture.plain(journey, "Desk")));
        String door = adam.get(() -> mapping.add(TouchpointFixture.plain(journey, "Door")));

        assertThat(ella.get(this::names)).containsExactly("Desk", "Door");
        assertThatThrownBy(() -> ella.does(() -> mapping.add(TouchpointFixture.plain(journey, "Mine"))))
                .isInstanceOf(Exception.class)
                .isNotInstanceOf(TouchpointNotYours.class);
        assertThatThrownBy(() -> ella.does(() -> mapping.retire(desk))).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> ella.does(() -> mapping.change(door, 1, TouchpointFixture.plain(journey, "Mine"))))
                .isInstanceOf(TouchpointNotYours.class);
        assertThat(ella.get(this::names)).containsExactly("Desk", "Door");
    }

    @Test
    void whoeverAnswersForATouchpointChangesIt() throws Exception {
        String desk = ada.get(() -> mapping.add(TouchpointFixture.owned(journey, "Desk", "ella")));
        TouchpointRow seen = ella.get(() -> queries.touchpoint(desk));
        assertThat(seen.editable()).isTrue();

        ella.does(() -> mapping.change(desk, seen.revision(), TouchpointFixture.owned(journey, "Counter", "ella")));

        assertThat(emil.get(() -> queries.touchpoint(desk)).name()).isEqualTo("Counter");
        assertThat(emil.get(() -> queries.touchpoint(desk)).editable()).isFalse();
        assertThatThrownBy(() -> emil.does(() -> queries.editable(desk))).isInstanceOf(TouchpointNotYours.class);
        assertThatThrownBy(() -> ada.does(() ->
                        mapping.change(desk, seen.revision(), TouchpointFixture.owned(journey, "Counter", "nobody"))))
                .isInstanceOf(TouchpointChangedMeanwhile.class);
        long now = ada.get(() -> queries.touchpoint(desk)).revision();
        assertThatThrownBy(() -> ada.does(
                        () -> mapping.change(desk, now, TouchpointFixture.owned(journey, "Counter", "nobody"))))
                .isInstanceOf(OwnerNotKnown.class);
    }

    @Test
    void anEditThatCameTooLateChangesNothing() throws Exception {
        String desk = ada.get(() -> mapping.add(TouchpointFixture.plain(journey, "Desk")));
        long seen = ada.get(() -> queries.touchpoint(desk)).revision();
        adam.does(() -> mapping.change(desk, seen, TouchpointFixture.plain(journey, "Adam’s desk")));

        assertThatThrownBy(() ->
                        ada.does(() -> mapping.change(desk, seen, TouchpointFixture.plain(journey, "Ada’s desk"))))
                .isInstanceOf(TouchpointChangedMeanwhile.class);

        assertThat(ada.get(() -> queries.touchpoint(desk)).name()).isEqualTo("Adam’s desk");
    }

    @Test
    void aNameStandsOnceInAJourney() throws Exception {
        ada.does(() -> mapping.add(TouchpointFixture.plain(journey, "Desk")));
        assertThatThrownBy(() -> ada.does(() -> mapping.add(TouchpointFixture.plain(journey, " DESK "))))
                .isInstanceOf(TouchpointNameTaken.class);
        assertThatThrownBy(() -> ada.does(() -> mapping.begin(name.toUpperCase(), CustomerKind.INTERNAL)))
                .isInstanceOf(TouchpointNameTaken.class);
        String other = ada.get(() -> mapping.begin(name + " 2", CustomerKind.EXTERNAL));
        ada.does(() -> mapping.add(TouchpointFixture.plain(other, "Desk")));
    }

    @Test
    @DisplayName("Moving changes the order and no revision, so that nobody's edit is refused for it")
    void theOrderIsTheAuthors() throws Exception {
        ada.does(() -> mapping.add(TouchpointFixture.plain(journey, "One")));
        ada.does(() -> mapping.add(TouchpointFixture.plain(journey, "Two")));
        String three = ada.get(() -> mapping.add(TouchpointFixture.plain(journey, "Three")));
        long revision = ada.get(() -> queries.touchpoint(three)).revision();

        ada.does(() -> mapping.move(three, -2));
        assertThat(ella.get(this::names)).containsExactly("Three", "One", "Two");
        ada.does(() -> mapping.move(three, 1));
        assertThat(ella.get(this::names)).containsExactly("One", "Three", "Two");
        assertThat(ada.get(() -> queries.touchpoint(three)).revision()).isEqualTo(revision);
    }

    @Test
    void whatIsTakenOffTheMapCanBePutBack() throws Exception {
        String desk = ada.get(() -> mapping.add(TouchpointFixture.plain(journey, "Desk")));
        ada.does(() -> mapping.retire(desk));
        assertThat(ella.get(this::names)).isEmpty();
        assertThat(ella.get(() -> queries.retired()))
                .extracting(TouchpointRow::code)
                .contains(desk);
        ada.does(() -> mapping.putBack(desk));
        assertThat(ella.get(this::names)).containsExactly("Desk");
    }

    @Test
    void aFileComesInWholeAndTheSameAgainChangesNothing() throws Exception {
        byte[] file = ("journey,phase,name,channel,owner,question\n" + name + ",AFTER,Call,PHONE,ella,=How was it?\n"
                        + name + " new,BEFORE,Website,WEBSITE,,\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ada.get(() -> files.preview(file)).journeys()).containsExactly(name + " new");
        assertThat(ella.get(this::names)).isEmpty();

        ada.does(() -> files.carryOut(file));

        assertThat(ella.get(this::names)).containsExactly("Call");
        assertThatThrownBy(() -> ada.does(() -> files.carryOut(file))).isInstanceOf(TouchpointsNotImported.class);
        TouchpointPreview again = ada.get(() -> files.preview(table().getBytes(StandardCharsets.UTF_8)));
        assertThat(again.problems()).isEmpty();
        assertThat(again.changesAnything()).isFalse();
    }

    @Test
    void aFileWithAMistakeBringsInNothing() throws Exception {
        byte[] file = ("journey,phase,name,channel,owner\n" + name + ",AFTER,Call,PHONE,ella\n" + name
                        + ",AFTER,Letter,LETTER,nobody\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(ada.get(() -> files.preview(file)).problems())
                .extracting(ImportProblem::line, ImportProblem::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "owner"));
        assertThatThrownBy(() -> ada.does(() -> files.carryOut(file))).isInstanceOf(TouchpointsNotImported.class);
        assertThatThrownBy(() -> ella.does(() -> files.carryOut(file))).isInstanceOf(Exception.class);
        assertThat(ella.get(this::names)).isEmpty();
    }

    private List<String> names() {
        return queries.rows().stream()
                .filter(row -> row.journey().equals(name))
                .map(TouchpointRow::name)
                .toList();
    }

    private String table() throws Exception {
        return ella.get(() -> TouchpointTable.csv(
                queries.rows(),
                queries.journeys().stream().collect(Collectors.toMap(JourneyRow::code, Function.identity()))));
    }
}
