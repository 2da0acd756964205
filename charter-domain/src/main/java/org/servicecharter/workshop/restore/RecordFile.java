package org.servicecharter.workshop.restore;

import static org.servicecharter.shared.Provided.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.shared.Told;
import org.servicecharter.shared.Utf8;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Plan;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.CardSource;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.TakeOutReason;
import org.servicecharter.workshop.card.TakenOut;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.Definition;
import org.servicecharter.workshop.distil.DefinitionView;
import org.servicecharter.workshop.distil.FoundBehaviour;
import org.servicecharter.workshop.distil.FoundPrinciple;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagDecision;
import org.servicecharter.workshop.flag.FlagKind;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.flag.FlaggedPart;
import org.servicecharter.workshop.flag.RedFlag;
import org.servicecharter.workshop.poll.PollQuestion;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.seat.Participant;
import org.servicecharter.workshop.snapshot.PlanStep;
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.ThemeView;

/**
 * The file that a workshop was saved as: its shape and the limits of what stands in it. Whether the parts fit together
 * is {@link RecordCheck}'s to say.
 */
final class RecordFile {

    /** Bytes; a board of twenty thousand cards. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final String FAMILY = WorkshopRecord.FORMAT.substring(0, WorkshopRecord.FORMAT.indexOf('/') + 1);
    private static final int FORMAT_MAX = 60;
    private static final int ID_MAX = 40;
    private static final int COUNT_MAX = 100_000;

    private RecordFile() {}

    /**
     * What became of which card is left out: it follows from the rest.
     *
     * @throws RecordNotUsable naming what is wrong and where
     */
    static WorkshopRecord read(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new RecordNotUsable("size", String.valueOf(MAX_BYTES / (1024 * 1024)));
        }
        JsonObject whole = json(text(content));
        requireFormat(whole);
        return record(Told.as(WorkshopRecord.class, RecordNotUsable.RULES, "", whole));
    }

    private static String text(byte[] content) {
        Utf8 read = Utf8.read(content);
        if (read.broken()) {
            throw new RecordNotUsable("encoding", "");
        }
        return read.text();
    }

    private static JsonObject json(String text) {
        JsonStructure whole;
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            whole = reader.read();
        } catch (JsonParsingException broken) {
            throw new RecordNotUsable(
                    "json", String.valueOf(broken.getLocation().getLineNumber()));
        } catch (RuntimeException broken) { // the reader says no more when it is nested too deeply
            throw new RecordNotUsable("json", "1");
        }
        if (!(whole instanceof JsonObject members)) {
            throw new RecordNotUsable("other", "");
        }
        return members;
    }

    private static void requireFormat(JsonObject whole) {
        String format = whole.get("format") instanceof JsonString text ? text.getString() : "";
        if (!format.startsWith(FAMILY)) {
            throw new RecordNotUsable("other", "");
        }
        if (!format.equals(WorkshopRecord.FORMAT)) {
            throw new RecordNotUsable("newer", format.substring(0, Math.min(FORMAT_MAX, format.length())));
        }
    }

    private static WorkshopRecord record(Told told) {
        return new WorkshopRecord(
                told.text("format", FORMAT_MAX),
                told.text("code", ID_MAX),
                told.text("title", Workshop.TITLE_MAX),
                told.text("facilitator", ID_MAX),
                told.choice("anonymity", Anonymity.class),
                told.choice("state", WorkshopState.class),
                told.number("step", 0, Plan.MOST_STEPS),
                told.momentOrNull("plannedAt"),
                told.momentOrNull("startsAt"),
                told.momentOrNull("closedAt"),
                told.momentOrNull("cardsRemovedAt"),
                told.all("plan", PlanStep.class, RecordFile::step),
                told.all("moves", WorkshopRecord.Move.class, RecordFile::move),
                told.number("participants", 0, Told.MOST),
                told.all("cards", CardView.class, RecordFile::card),
                Map.of(),
                told.all("takenOut", TakenOut.class, RecordFile::takenOut),
                told.all("themes", ThemeView.class, RecordFile::theme),
                told.numberOrNull("countedVote", 1, Plan.MOST_STEPS),
                told.oneOrNull("definition", DefinitionView.class, RecordFile::definition),
                told.all("principles", PrincipleView.class, RecordFile::principle),
                told.all("flags", FlagView.class, RecordFile::flag),
                told.all("polls", PollView.class, RecordFile::poll),
                told.textOrNull("charter", ID_MAX));
    }

    private static PlanStep step(Told told) {
        return new PlanStep(
                told.choice("name", Stage.class),
                told.number("minutes", 1, PlannedStage.MINUTES_MAX),
                told.textOrNull("question", PlannedStage.QUESTION_MAX),
                told.momentOrNull("opensAt"),
                told.numberOrNull("dots", 1, PlannedStage.DOTS_MAX),
                told.numberOrNull("cap", 1, PlannedStage.DOTS_MAX));
    }

    private static WorkshopRecord.Move move(Told told) {
        return new WorkshopRecord.Move(
                told.choiceOrNull("from", Stage.class),
                told.choice("to", Stage.class),
                told.number("place", 1, Plan.MOST_STEPS),
                told.text("actor", ID_MAX),
                told.moment("at"),
                told.textOrNull("reason", Workshop.REASON_MAX));
    }

    private static CardView card(Told told) {
        return new CardView(
                told.text("id", ID_MAX),
                told.choice("chart", Chart.class),
                told.text("text", Card.TEXT_MAX),
                told.textOrNull("theme", ID_MAX),
                told.yes("late"),
                told.yes("edited"),
                told.has("unclear") && told.yes("unclear"), // files of before it was marked do not say
                told.choice("source", CardSource.class),
                told.textOrNull("author", Participant.NAME_MAX),
                told.textOrNull("copyOf", ID_MAX),
                told.all("merged", CardView.Merged.class, RecordFile::merged));
    }

    private static CardView.Merged merged(Told told) {
        return new CardView.Merged(
                told.text("id", ID_MAX),
                told.text("text", Card.TEXT_MAX),
                told.has("late") && told.yes("late"), // older files say no more than its words
                told.has("edited") && told.yes("edited"),
                told.has("unclear") && told.yes("unclear"),
                told.has("source") ? told.choice("source", CardSource.class) : CardSource.BOARD,
                told.textOrNull("author", Participant.NAME_MAX));
    }

    private static TakenOut takenOut(Told told) {
        TakeOutReason reason = told.choice("reason", TakeOutReason.class);
        if (!reason.isGiven()) { // what was left unseen is in no file
            told.refuse("choice", "reason", reason);
        }
        return new TakenOut(told.choice("chart", Chart.class), reason);
    }

    private static ThemeView theme(Told told) {
        return new ThemeView(
                told.text("id", ID_MAX),
                told.textOrNull("name", Theme.NAME_MAX),
                told.numberOrNull("dots", 0, COUNT_MAX),
                told.has("before") ? told.all("before", EarlierCount.class, RecordFile::before) : List.of());
    }

    private static EarlierCount before(Told told) {
        return new EarlierCount(told.number("vote", 1, Plan.MOST_STEPS), told.number("dots", 0, COUNT_MAX));
    }

    private static DefinitionView definition(Told told) {
        String text = told.text("text", Definition.TEXT_MAX);
        if (DefinitionReading.of(text).isTooLong()) {
            throw new RecordNotUsable("sentences", told.at("text"), DefinitionReading.MOST_SENTENCES);
        }
        return new DefinitionView(text, told.texts("cards", ID_MAX));
    }

    private static PrincipleView principle(Told told) {
        return new PrincipleView(
                told.text("id", ID_MAX),
                told.text("name", FoundPrinciple.NAME_MAX),
                told.textOrNull("theme", ID_MAX),
                told.all("behaviours", BehaviourView.class, RecordFile::behaviour));
    }

    private static BehaviourView behaviour(Told told) {
        Chart kind = told.choice("kind", Chart.class);
        if (kind == Chart.MEANS) {
            throw new RecordNotUsable("choice", told.at("kind"), Chart.DO + ", " + Chart.DONT);
        }
        return new BehaviourView(
                told.text("id", ID_MAX),
                kind,
                told.text("text", FoundBehaviour.TEXT_MAX),
                told.textOrNull("card", ID_MAX));
    }

    private static FlagView flag(Told told) {
        return new FlagView(
                told.text("id", ID_MAX),
                told.choice("part", FlaggedPart.class),
                told.textOrNull("clause", ID_MAX),
                told.choice("kind", FlagKind.class),
                told.textOrNull("note", RedFlag.NOTE_MAX),
                told.number("raised", 1, COUNT_MAX),
                told.choiceOrNull("decision", FlagDecision.class));
    }

    /** The answer in the middle is left out: it follows from the counts. */
    private static PollView poll(Told told) {
        return new PollView(
                told.text("id", ID_MAX),
                told.choice("question", PollQuestion.class),
                told.choice("stage", Stage.class),
                told.number("answered", 1, COUNT_MAX),
                told.yes("counted"),
                told.numbersOrNull("counts", 0, COUNT_MAX),
                null);
    }
}
