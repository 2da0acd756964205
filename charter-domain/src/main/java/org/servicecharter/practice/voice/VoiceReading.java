package org.servicecharter.practice.voice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.breakdown.Breakdowns;
import org.servicecharter.practice.story.Stories;

/** Those who answer for charters read what customers said, before all of staff do, and decide what becomes of it. */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.ADMINISTRATOR})
public class VoiceReading {

    @Inject
    private Voices voices;

    @Inject
    private Stories stories;

    @Inject
    private Breakdowns breakdowns;

    @Inject
    private VoiceTaking taking;

    public long count(VoiceState state) {
        return voices.count(state);
    }

    /** The latest first. @param first those to skip; at most {@code size} follow */
    public List<VoiceRow> page(VoiceState state, int first, int size) {
        return voices.page(state, first, size).stream()
                .map(one -> ((CustomerVoice) one[0]).row((String) one[1]))
                .toList();
    }

    /** @return the story's code @throws VoiceDecided when somebody was faster */
    public String makeStory(String code) {
        return taking.makeStory(code);
    }

    /**
     * Of the first kind, until somebody who knows more says another.
     *
     * @return the breakdown's code
     * @throws VoiceDecided when somebody was faster
     */
    public String makeBreakdown(String code) {
        return taking.makeBreakdown(code);
    }

    /** Nobody else reads it. @throws VoiceDecided when somebody was faster */
    public void setAside(String code) {
        voices.get(code).become(VoiceState.SET_ASIDE, null);
    }

    /** As before; what had become of it goes. @throws VoiceDecided when somebody has worked on that */
    public void undo(String code) {
        CustomerVoice voice = voices.get(code);
        if (voice.state() == VoiceState.STORY) {
            stories.withdraw(voice.became());
        }
        if (voice.state() == VoiceState.BREAKDOWN && !breakdowns.removeUntouched(voice.became())) {
            throw new VoiceDecided();
        }
        voice.waitAgain();
    }
}
