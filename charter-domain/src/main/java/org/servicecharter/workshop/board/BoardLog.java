package org.servicecharter.workshop.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.workshop.EventKey;
import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.Workshop;

/**
 * Tells the screens what happened, in the transaction in which it happens. Each entry takes the workshop's next
 * number; the caller holds the lock on its row. Hidden cards, authors and running votes are never told here.
 */
@ApplicationScoped
public class BoardLog {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<BoardEntry> entries;

    /** Everyone at the board sees it. */
    public void tell(Workshop workshop, BoardEventKind kind, Object content) {
        tell(workshop, workshop.nextEvent(), Audience.EVERYONE, kind, content);
    }

    /** Only this audience sees it. */
    public void tell(Workshop workshop, Audience audience, BoardEventKind kind, Object content) {
        tell(workshop, workshop.nextEvent(), audience, kind, content);
    }

    /** Under a number already taken from the workshop in this transaction. */
    public void tell(Workshop workshop, long number, Audience audience, BoardEventKind kind, Object content) {
        BoardEntry entry = new BoardEntry(workshop.getCode(), number, audience, kind, jsonb.toJson(content));
        em.persist(new BoardEvent(entry));
        entries.fire(entry);
    }

    /** Everyone hears when the step's timer ends, and whether writing is over. */
    public void tellTimer(Workshop workshop, Instant now) {
        StageView stage = workshop.stageView(now);
        Map<String, Object> content = new HashMap<>();
        content.put("endsAt", stage.endsAt());
        content.put("locked", stage.locked());
        tell(workshop, BoardEventKind.TIMER, content);
    }

    /** One participant's screens hear it if they listen now. It leaves no trace: it may hold what the log must not. */
    public void whisper(Workshop workshop, String participantId, Object content) {
        tellOnce(workshop, Audience.participant(participantId), BoardEventKind.MINE, content);
    }

    /** The screens of this audience that listen now hear nothing more. It leaves no trace: the log names nobody. */
    public void sendAway(Workshop workshop, Audience audience) {
        tellOnce(workshop, audience, BoardEventKind.REMOVED, Map.of());
    }

    private void tellOnce(Workshop workshop, Audience audience, BoardEventKind kind, Object content) {
        entries.fire(new BoardEntry(workshop.getCode(), BoardEntry.NOT_LOGGED, audience, kind, jsonb.toJson(content)));
    }

    /** What was told last of all, when it was of this kind. */
    public Optional<JsonObject> latest(Workshop workshop, BoardEventKind kind) {
        BoardEvent latest = em.find(BoardEvent.class, new EventKey(workshop.getCode(), workshop.getLastEvent()));
        return Optional.ofNullable(latest)
                .map(BoardEvent::entry)
                .filter(entry -> entry.kind() == kind)
                .map(entry -> jsonb.fromJson(entry.content(), JsonObject.class));
    }

    /** All entries after this number, in order, for whatever audience. */
    List<BoardEntry> after(String workshopCode, long number) {
        return em.createQuery(
                        "select e from BoardEvent e where e.workshopCode = :code and e.eventNumber > :number"
                                + " order by e.eventNumber",
                        BoardEvent.class)
                .setParameter("code", workshopCode)
                .setParameter("number", number)
                .getResultStream()
                .map(BoardEvent::entry)
                .toList();
    }
}
