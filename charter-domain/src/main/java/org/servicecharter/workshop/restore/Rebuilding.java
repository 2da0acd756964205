package org.servicecharter.workshop.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.StageChange;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.card.Card;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.TakenCard;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.Definition;
import org.servicecharter.workshop.distil.FoundBehaviour;
import org.servicecharter.workshop.distil.FoundPrinciple;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.flag.RedFlag;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.seat.Participant;
import org.servicecharter.workshop.stage.DatedSteps;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.ThemeView;

/** Puts on a new board what a checked record tells, in its order and under new ids. */
@ApplicationScoped
public class Rebuilding {

    /** Who moved, in the record of moves: a person's code means somebody else here. */
    static final String ELSEWHERE = "elsewhere";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workshops workshops;

    @Inject
    private Polls polls;

    @Inject
    private RandomCodes codes;

    void rebuild(Workshop workshop, WorkshopRecord record) {
        em.flush(); // everything refers to the workshop's row
        Map<String, String> ids = new HashMap<>();
        moves(workshop, record);
        themes(workshop, record, ids);
        cards(workshop, record, seats(workshop, record), ids);
        record.takenOut().forEach(told -> em.persist(new TakenCard(codes.id(), workshop.getCode(), told)));
        words(workshop, record, ids);
        record.polls().forEach(told -> polls.add(workshop, told));
        for (FlagView told : record.flags()) {
            String clause = told.clause() == null ? null : ids.get(told.clause());
            em.persist(RedFlag.told(codes.id(), workshop.getCode(), told, clause, workshop.nextEvent()));
        }
    }

    private void moves(Workshop workshop, WorkshopRecord record) {
        for (WorkshopRecord.Move told : record.moves()) {
            String actor = told.actor().equals(DatedSteps.BY_DATE) ? DatedSteps.BY_DATE : ELSEWHERE;
            workshops.add(
                    StageChange.told(workshop, told.from(), told.to(), told.place(), actor, told.at(), told.reason()));
        }
    }

    /**
     * As many seats as the file says, which nobody can take; none while people may still join, as they come again.
     * Authors have theirs, by name; of more authors than seats the last were taken off.
     */
    private Map<String, String> seats(Workshop workshop, WorkshopRecord record) {
        Map<String, String> byName = new LinkedHashMap<>();
        record.cards().stream()
                .flatMap(card ->
                        Stream.concat(Stream.of(card), card.merged().stream().map(merged -> alone(card, merged))))
                .filter(card -> card.author() != null && workshop.isNamed())
                .forEach(card -> byName.computeIfAbsent(card.author(), name -> codes.id()));
        long known = record.state().isOver() ? record.participants() : 0;
        int seats = 0;
        for (Map.Entry<String, String> author : byName.entrySet()) {
            seat(workshop, author.getValue(), author.getKey(), seats < known);
            seats++;
        }
        for (; seats < known; seats++) {
            seat(workshop, codes.id(), null, true);
        }
        em.flush(); // cards refer to their authors
        return byName;
    }

    private void seat(Workshop workshop, String id, String name, boolean seated) {
        em.persist(Participant.told(id, workshop.getCode(), name, seated));
    }

    private void themes(Workshop workshop, WorkshopRecord record, Map<String, String> ids) {
        Integer counted = RecordCheck.counted(record);
        for (ThemeView told : record.themes()) {
            Theme theme = new Theme(newId(ids, told.id()), workshop.getCode(), told.name(), workshop.nextEvent());
            told.before().forEach(other -> theme.count(other.vote(), other.dots()));
            if (told.dots() != null) {
                theme.count(counted, told.dots());
            }
            em.persist(theme);
        }
        workshop.getCourse().showCount(counted);
        em.flush(); // cards and principles refer to them
    }

    /** First all by themselves, then what they refer to one another. */
    private void cards(Workshop workshop, WorkshopRecord record, Map<String, String> seats, Map<String, String> ids) {
        Map<String, Card> cards = new HashMap<>();
        for (CardView told : record.cards()) {
            cards.put(told.id(), card(workshop, told, seats, ids));
            told.merged().forEach(merged -> cards.put(merged.id(), card(workshop, alone(told, merged), seats, ids)));
        }
        em.flush();
        for (CardView told : record.cards()) {
            if (told.copyOf() != null) {
                cards.get(told.id()).copyOf(ids.get(told.copyOf()));
            }
            told.merged().forEach(merged -> cards.get(merged.id()).mergeInto(ids.get(told.id())));
        }
        em.flush(); // words refer to them
    }

    private Card card(Workshop workshop, CardView told, Map<String, String> seats, Map<String, String> ids) {
        Card card = Card.told(
                newId(ids, told.id()), workshop.getCode(), told, workshop.nextEvent(), seats.get(told.author()));
        if (!workshop.isNamed()) {
            card.writtenAs(told.author()); // an alias is text, and leads to no seat
        }
        card.moveTo(ids.get(told.theme()));
        em.persist(card);
        return card;
    }

    /** A card for which another is shown: of its chart and in its theme. */
    private static CardView alone(CardView shown, CardView.Merged merged) {
        return new CardView(
                merged.id(),
                shown.chart(),
                merged.text(),
                shown.theme(),
                merged.late(),
                merged.edited(),
                merged.unclear(),
                merged.source(),
                merged.author(),
                null,
                List.of());
    }

    private void words(Workshop workshop, WorkshopRecord record, Map<String, String> ids) {
        if (record.definition() != null) {
            List<String> sources =
                    record.definition().cards().stream().map(ids::get).toList();
            em.persist(new Definition(workshop.getCode(), record.definition().text(), sources));
        }
        for (PrincipleView told : record.principles()) {
            FoundPrinciple principle = new FoundPrinciple(
                    newId(ids, told.id()),
                    workshop.getCode(),
                    told.name(),
                    ids.get(told.theme()),
                    workshop.nextEvent());
            em.persist(principle);
            em.flush(); // a behaviour refers to its principle's row
            for (BehaviourView behaviour : told.behaviours()) {
                BehaviourWording wording =
                        new BehaviourWording(behaviour.kind(), behaviour.text(), ids.get(behaviour.card()));
                em.persist(new FoundBehaviour(newId(ids, behaviour.id()), principle, wording, workshop.nextEvent()));
            }
        }
    }

    private String newId(Map<String, String> ids, String told) {
        String id = codes.id();
        ids.put(told, id);
        return id;
    }
}
