package org.servicecharter.workshop.prompt;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.framework.Prompt;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.poll.PollQuestion;
import org.servicecharter.workshop.poll.Polls;

/** Asking everyone a question: it stands on every screen until it is taken away, or the next step begins. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class Prompting {

    @Inject
    private Commands commands;

    @Inject
    private ShownPrompts prompts;

    @Inject
    private Polls polls;

    @Inject
    private BoardLog log;

    @Resource
    private SessionContext session;

    /**
     * Shows this one in place of any other. One with two answers is answered on the phones and counted.
     *
     * @param prompt of the library; {@code null} to ask in one's own words
     * @param text an own question of 1 to 300 characters; not looked at with a prompt of the library
     * @throws org.servicecharter.workshop.TextNotUsable when there is neither, or the question is too long
     */
    public void show(String code, String key, Prompt prompt, String text) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            requireLeading(workshop, caller);
            long number = workshop.nextEvent();
            ShownPrompt shown = prompts.row(workshop).orElseGet(() -> new ShownPrompt(workshop.getCode()));
            shown.show(prompt, text, number);
            prompts.add(shown);
            log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.PROMPT, shown.view());
            PollQuestion.of(prompt).ifPresent(question -> polls.ask(workshop, question));
            return null;
        });
    }

    public void takeAway(String code, String key) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            requireLeading(workshop, caller);
            prompts.row(workshop).ifPresent(prompts::remove);
            log.tell(workshop, BoardEventKind.PROMPT, PromptView.NONE);
            return null;
        });
    }

    private static void requireLeading(Workshop workshop, Caller caller) {
        caller.requirePlaceAt(workshop);
        workshop.requireRunning();
    }
}
