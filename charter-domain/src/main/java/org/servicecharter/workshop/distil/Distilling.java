package org.servicecharter.workshop.distil;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.theme.Themes;

/** Wording the definition and the principles: the facilitator writes what the group says, and anyone adds a principle. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class Distilling {

    @Inject
    private Commands commands;

    @Inject
    private Workshops workshops;

    @Inject
    private Distillate distillate;

    @Inject
    private Participants participants;

    @Inject
    private Cards cards;

    @Inject
    private Themes themes;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /**
     * The definition from now on; a blank one takes it away.
     *
     * @throws TooManySentences when it is more than three
     */
    public void define(String code, String key, String text, List<String> cardIds) {
        draft(code, key, workshop -> {
            cardIds.forEach(card -> cards.get(workshop, card));
            Optional<Definition> before = distillate.findDefinition(workshop);
            DefinitionView now = new DefinitionView(null, List.of());
            if (text == null || text.isBlank()) {
                before.ifPresent(distillate::remove);
            } else if (before.isPresent()) {
                before.get().revise(text, cardIds);
                now = DefinitionView.of(before.get());
            } else {
                Definition definition = new Definition(workshop.getCode(), text, cardIds);
                distillate.add(definition);
                now = DefinitionView.of(definition);
            }
            log.tell(workshop, BoardEventKind.DEFINITION, now);
            return null;
        });
    }

    /** How a definition reads that is still being written. Keeps nothing of it. */
    @RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
    public DefinitionReading read(String code, String text) {
        Caller.of(session).requirePlaceAt(workshops.get(code));
        return DefinitionReading.of(text == null ? "" : text);
    }

    /**
     * Of a participant only in the step for it; nothing keeps whose it is (W-05).
     *
     * @param themeId {@code null} when it grew out of none
     * @return its id
     */
    @RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
    public String addPrinciple(String code, String key, String name, String themeId) {
        return draft(code, key, workshop -> {
            String theme =
                    themeId == null ? null : themes.get(workshop, themeId).getId();
            long number = workshop.nextEvent();
            FoundPrinciple principle = new FoundPrinciple(codes.id(), workshop.getCode(), name, theme, number);
            distillate.add(principle);
            PrincipleView added = PrincipleView.of(principle, List.of());
            log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.PRINCIPLE, added);
            return principle.getId();
        });
    }

    public void renamePrinciple(String code, String key, String id, String name) {
        draft(code, key, workshop -> {
            FoundPrinciple principle = distillate.principle(workshop, id);
            principle.rename(name);
            log.tell(workshop, BoardEventKind.PRINCIPLE, distillate.view(workshop, principle));
            return id;
        });
    }

    /** Its behaviours and the flags on them go with it. */
    public void removePrinciple(String code, String key, String id) {
        draft(code, key, workshop -> {
            distillate.principle(workshop, id).remove(true);
            log.tell(workshop, BoardEventKind.PRINCIPLE_REMOVED, Map.of("id", id));
            return id;
        });
    }

    /** It comes back to its place, with all that went with it. */
    public void putPrincipleBack(String code, String key, String id) {
        draft(code, key, workshop -> {
            FoundPrinciple principle = distillate.principle(workshop, id, true);
            principle.remove(false);
            log.tell(workshop, BoardEventKind.PRINCIPLE, distillate.view(workshop, principle));
            return id;
        });
    }

    private String draft(String code, String key, Function<Workshop, String> work) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            participants.requireAtTable(workshop, caller);
            DraftingClosed.requireDrafting(workshop, caller, Stage.DRAFT_TEXT);
            return work.apply(workshop);
        });
    }
}
