package org.servicecharter.workshop.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.plan.WorkshopKeeping;
import org.servicecharter.workshop.result.WorkshopClosing;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.Grouping;
import org.servicecharter.workshop.theme.GroupingTable;
import org.servicecharter.workshop.theme.Merging;
import org.servicecharter.workshop.theme.ThemeView;

/** What a file tells comes back whole: saved, brought in and saved again, it says the same. */
@ExtendWith(ArquillianExtension.class)
class RoundTripIT {

    @Inject
    private Fay fay;

    @Inject
    private Rich rich;

    @Inject
    private WorkshopExport export;

    @Inject
    private WorkshopRestoring restoring;

    @Inject
    private WorkshopClosing closing;

    @Inject
    private WorkshopKeeping keeping;

    @Inject
    private StageMoving moving;

    @Inject
    private Table table;

    @Inject
    private GroupingTable board;

    @Inject
    private Merging merging;

    @Inject
    private Grouping grouping;

    @Inject
    private Distilling distilling;

    @ParameterizedTest
    @EnumSource(Anonymity.class)
    @DisplayName("one that was under way comes in paused at its step, with all that was written")
    void oneThatWasUnderWayComesInPaused(Anonymity anonymity) throws Exception {
        String code = rich.upToClosing(anonymity);
        WorkshopRecord before = saved(code);
        assertThat(before.cards()).extracting(CardView::text).contains(Rich.HEBREW, Rich.EMOJI);
        assertThat(before.participants()).isEqualTo(3);
        assertThat(before.countedVote()).isEqualTo(2);
        assertThat(before.themes()).extracting(ThemeView::dots).containsExactly(0, 0, 1);
        assertThat(before.themes().get(0).before()).containsExactly(new EarlierCount(1, 4));

        RestorePreview preview = fay.get(() -> restoring.preview(file(before)));
        Restored restored = fay.get(() -> restoring.restore(file(before)));

        WorkshopRecord after = saved(restored.code());
        assertThat(restored).isEqualTo(new Restored(after.code(), WorkshopState.PAUSED));
        assertThat(preview)
                .isEqualTo(
                        new RestorePreview(before.title(), anonymity, WorkshopState.PAUSED, 3, 10, 3, true, 2, 2, 3));
        assertThat(after.participants()).isZero();
        assertThat(after.code()).isNotEqualTo(before.code());
        assertThat(ids(after)).doesNotContainAnyElementsOf(ids(before));
        assertThat(content(after)).isEqualTo(content(before));
    }

    @Test
    void aClosedOneComesInClosedWithoutItsCharterDraft() throws Exception {
        String code = rich.upToClosing(Anonymity.NAMED);
        rich.finish(code);
        fay.get(() -> closing.close(code, Table.key()));
        WorkshopRecord before = saved(code);

        Restored closed = fay.get(() -> restoring.restore(file(before)));
        fay.does(() -> keeping.archive(code));
        Restored archived = fay.get(() -> restoring.restore(file(saved(code))));

        assertThat(before.charter()).isNotNull();
        assertThat(saved(closed.code()).charter()).isNull();
        assertThat(closed.state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(saved(closed.code()).closedAt()).isEqualTo(before.closedAt());
        assertThat(saved(closed.code()).participants()).isEqualTo(before.participants());
        assertThat(content(saved(closed.code()))).isEqualTo(content(before));
        assertThat(archived.state()).isEqualTo(WorkshopState.ARCHIVED);
        assertThat(content(saved(archived.code()))).isEqualTo(content(before));
    }

    @Test
    void oneThatEndedWithoutADraftComesInAsItEnded() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.move(code, Stage.REVEAL);
        fay.does(() -> moving.end(code, Table.key()));
        WorkshopRecord before = saved(code);

        Restored ended = fay.get(() -> restoring.restore(file(before)));

        assertThat(ended.state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(saved(ended.code()).closedAt()).isEqualTo(before.closedAt());
        assertThat(saved(ended.code()).step())
                .isEqualTo(before.step())
                .isLessThan(before.plan().size());
    }

    @Test
    void whatWordsWereMadeOfIsToldAlsoWhenItIsOffTheBoard() throws Exception {
        Seat seat = board.with(List.of("Listen"), List.of("Shout"));
        String code = seat.workshopCode();
        String theme = table.theme(seat, "Quiet", List.of());
        String listen = board.card(seat, "Listen");
        table.theme(seat, "Attention", List.of(listen));
        String copy = table.as(seat, () -> merging.copy(code, Table.key(), listen, theme));
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.does(() -> distilling.define(code, Table.key(), "Service is listening.", List.of(copy)));
        fay.get(() -> distilling.addPrinciple(code, Table.key(), "We are quiet", theme));
        table.move(code, Stage.VOTE);
        table.move(code, Stage.NAME_THEMES);
        table.as(seat, () -> {
            merging.removeCopy(code, Table.key(), copy);
            grouping.remove(code, Table.key(), theme);
            return null;
        });

        WorkshopRecord before = saved(code);
        Restored restored = fay.get(() -> restoring.restore(file(before)));

        assertThat(before.definition().cards()).containsExactly(listen);
        assertThat(before.principles().get(0).theme()).isNull();
        assertThat(content(saved(restored.code()))).isEqualTo(content(before));
    }

    @Test
    @DisplayName("what was asked and counted comes back with its median, and counts that do not fit are refused")
    void countsComeBack() throws Exception {
        String json =
                json(saved(rich.upToClosing(Anonymity.ALIAS))).replaceFirst("\"polls\":\\[[^]]*]", "\"polls\":%s");
        String counted = "[{\"id\":\"p\",\"question\":\"CONFIDENCE\",\"stage\":\"CLOSE\",\"answered\":4,"
                + "\"counted\":true,\"counts\":[0,0,1,0,3,0],\"median\":4.0}]";

        Restored restored = fay.get(() -> restoring.restore(bytes(json, counted)));

        assertThat(saved(restored.code()).polls()).singleElement().satisfies(poll -> {
            assertThat(poll.counts()).containsExactly(0, 0, 1, 0, 3, 0);
            assertThat(poll.median()).isEqualTo(4.0);
            assertThat(poll.answered()).isEqualTo(4);
        });
        for (String wrong : List.of(
                counted.replace("\"answered\":4", "\"answered\":5"),
                counted.replace("[0,0,1,0,3,0]", "[0,0,1,3]"),
                counted.replace("[0,0,1,0,3,0]", "null"),
                counted.replace("\"counted\":true", "\"counted\":false"),
                counted.replace("}]", "}," + counted.substring(1)))) {
            assertThatThrownBy(() -> fay.get(() -> restoring.restore(bytes(json, wrong))))
                    .isInstanceOf(RecordNotUsable.class);
        }
    }

    private static byte[] bytes(String json, String polls) {
        return json.replace("%s", polls).getBytes(StandardCharsets.UTF_8);
    }

    private WorkshopRecord saved(String code) throws Exception {
        return fay.get(() -> export.export(code));
    }

    /** As the portal sends it. */
    static byte[] file(WorkshopRecord record) throws Exception {
        return json(record).getBytes(StandardCharsets.UTF_8);
    }

    private static String json(WorkshopRecord record) throws Exception {
        try (var jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true))) {
            return jsonb.toJson(record);
        }
    }

    /** What the file says apart from codes, ids, who moved, and what coming in changes on purpose. */
    private static JsonObject content(WorkshopRecord record) throws Exception {
        String json = json(record);
        List<String> ids = ids(record);
        for (int i = 0; i < ids.size(); i++) {
            json = json.replace('"' + ids.get(i) + '"', "\"#" + i + '"');
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject content = reader.readObject();
            JsonArrayBuilder moves = Json.createArrayBuilder();
            content.getJsonArray("moves")
                    .getValuesAs(JsonObject.class)
                    .forEach(move -> moves.add(Json.createObjectBuilder(move).remove("actor")));
            JsonObject definition = content.getJsonObject("definition");
            return Json.createObjectBuilder(content)
                    .remove("plannedAt")
                    .remove("charter")
                    .remove("participants") // who took part in one under way joins anew
                    .remove("state")
                    .add("moves", moves)
                    .add(
                            "definition",
                            Json.createObjectBuilder(definition).add("cards", sorted(definition.getJsonArray("cards"))))
                    .build();
        }
    }

    private static JsonArray sorted(JsonArray texts) {
        return Json.createArrayBuilder(texts.getValuesAs(JsonString::getString).stream()
                        .sorted()
                        .toList())
                .build();
    }

    /** The code and every id, in the order of the file. */
    private static List<String> ids(WorkshopRecord record) {
        List<String> ids = new ArrayList<>(List.of(record.code()));
        record.cards().forEach(card -> {
            ids.add(card.id());
            card.merged().forEach(merged -> ids.add(merged.id()));
        });
        record.themes().forEach(theme -> ids.add(theme.id()));
        record.principles().forEach(principle -> {
            ids.add(principle.id());
            principle.behaviours().forEach(behaviour -> ids.add(behaviour.id()));
        });
        record.flags().forEach(flag -> ids.add(flag.id()));
        record.polls().forEach(poll -> ids.add(poll.id()));
        return ids;
    }
}
