package org.servicecharter.web.workshop.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.framework.Prompt;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.prompt.StagePrompts;

/** The prompts of every step, for the facilitator's page; its script shows those of the step that runs. */
@Named
@ApplicationScoped
public class StageGuide {

    /** One prompt in one step. */
    public record Entry(Stage stage, Prompt prompt) {}

    public List<Entry> getEntries() {
        return Stream.of(Stage.values())
                .flatMap(stage -> StagePrompts.of(stage).stream().map(prompt -> new Entry(stage, prompt)))
                .toList();
    }
}
