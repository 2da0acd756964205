package org.servicecharter.practice.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.breakdown.BreakdownTerms;
import org.servicecharter.practice.breakdown.Breakdowns;
import org.servicecharter.practice.story.Stories;
import org.servicecharter.practice.story.StoryDesign;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.StoryOrigin;
import org.servicecharter.practice.story.StoryTerms;

/** Takes over what a customer said. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class VoiceTaking {

    @Inject
    private Voices voices;

    @Inject
    private Stories stories;

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private OrganisationQueries organisation;

    /** @return the story's code @throws VoiceDecided when somebody was faster */
    public String makeStory(String code) {
        CustomerVoice voice = voices.get(code);
        String story = stories.add(
                new StoryTerms(
                        StoryKind.REAL,
                        voice.tone(),
                        voice.words(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        StoryDesign.NONE),
                new StoryOrigin(null, null, null));
        voice.become(VoiceState.STORY, story);
        return story;
    }

    /**
     * Of the first kind, until somebody who knows more says another.
     *
     * @return the breakdown's code
     * @throws VoiceDecided when somebody was faster
     */
    public String makeBreakdown(String code) {
        CustomerVoice voice = voices.get(code);
        BreakdownTerms terms = new BreakdownTerms(
                organisation.there(voice.saidAt()).toLocalDate(),
                EncounterKind.FIRST,
                voice.words(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        String breakdown = breakdowns.add(terms, null, null, true);
        voice.become(VoiceState.BREAKDOWN, breakdown);
        return breakdown;
    }
}
