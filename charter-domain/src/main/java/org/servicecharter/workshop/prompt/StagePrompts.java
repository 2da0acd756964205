package org.servicecharter.workshop.prompt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.Prompt;
import org.servicecharter.workshop.Stage;

/** Which prompts of the library belong to which step. */
public final class StagePrompts {

    private static final Map<Stage, List<Prompt>> OF = new EnumMap<>(Stage.class);

    static {
        OF.put(Stage.WELCOME, List.of(Prompt.DEAL_OR_MEETING, Prompt.ODD_ORDER));
        OF.put(Stage.RECALL, List.of(Prompt.RECALL_BEST, Prompt.RECALL_WORST, Prompt.RECALL_DEED));
        OF.put(
                Stage.WRITE_DO_DONT,
                List.of(Prompt.WHAT_WOULD_I_SEE, Prompt.RECALL_DEED, Prompt.HOW_DID_WE_ACT, Prompt.WHAT_FEELING));
        OF.put(Stage.REVEAL, List.of(Prompt.UNCLEAR_CARD, Prompt.HOW_DID_WE_ACT, Prompt.WHAT_FEELING));
        OF.put(
                Stage.MEANS,
                List.of(
                        Prompt.FOUR_RIGHTS,
                        Prompt.COLLEAGUES_TOO,
                        Prompt.WHAT_DO_YOU_WANT,
                        Prompt.HOW_DO_YOU_WANT_IT,
                        Prompt.WHAT_TO_BECOME));
        OF.put(Stage.CLUSTER, List.of(Prompt.SAME_THING));
        OF.put(Stage.NAME_THEMES, List.of(Prompt.HEADLINE));
        OF.put(Stage.VOTE, List.of(Prompt.NOTICED_FIRST));
        OF.put(Stage.DRAFT_TEXT, List.of(Prompt.ALL_THREE_ELEMENTS, Prompt.STORY_TO_TELL));
        OF.put(Stage.BEHAVIOURS, List.of(Prompt.WHAT_WOULD_I_SEE, Prompt.ONE_STEP_MORE, Prompt.WHEN_TO_BEND));
        OF.put(Stage.REALITY_CHECK, List.of(Prompt.READ_AS_CUSTOMER, Prompt.READ_AS_ORGANISATION, Prompt.AFFORD_IT));
        OF.put(Stage.CLOSE, List.of(Prompt.EVERY_DAY, Prompt.DEAL_OR_MEETING));
    }

    private StagePrompts() {}

    /** In the order in which they are of use. */
    public static List<Prompt> of(Stage stage) {
        return OF.getOrDefault(stage, List.of());
    }
}
